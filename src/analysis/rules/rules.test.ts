import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categories } from '../category.ts';
import { review } from '../review.ts';
import { rules } from '../rule-list.ts';
import { readExample } from './examples.ts';

const folder = 'src/analysis/rules';
const notRules = ['index.ts', 'examples.ts', 'rules.test.ts', 'examples.test.ts'];

test('every file of the folder is a rule of the same name, and on the list in order', () => {
  const files = readdirSync(folder).filter((name) => !notRules.includes(name));
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  const lines = readFileSync(`${folder}/index.ts`, 'utf8').match(/(?<='\.\/).*(?=\.ts')/g) ?? [];
  expect(lines).toEqual([...lines].sort());
});

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples.flagged)('flags %s', (example) => {
    const { draft, spans } = readExample(example);
    expect(spans.length).toBeGreaterThan(0);
    const own = review(draft, 'strict').flags.filter((flag) => flag.rule === rule.id);
    expect(own.map(({ start, end }) => draft.body.slice(start, end))).toEqual(
      spans.map(({ start, end }) => draft.body.slice(start, end)),
    );
    expect(own.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  test.each(rule.examples.clean)('leaves alone %s', (example) => {
    const { draft } = readExample(example);
    const own = review(draft, 'strict').flags.filter((flag) => flag.rule === rule.id);
    expect(own).toEqual([]);
  });

  test('has examples of both kinds, and words for the writer', () => {
    expect(rule.examples.flagged.length).toBeGreaterThan(0);
    expect(rule.examples.clean.length).toBeGreaterThan(0);
    for (const text of [rule.why, rule.fix]) expect(text).toMatch(/^[A-Z"“].*[.”]$/);
  });
});

test('docs/rules.md lists every rule with its examples', async () => {
  const bold = (example: string) =>
    example.replace(/\[([^\]]*)\]/g, '**$1**').replaceAll('\n', ' ⏎ ');
  const chapters = Object.keys(categories).map((category) => {
    const own = rules.filter((rule) => rule.category === category);
    const sections = own.map(({ id, sureness, why, fix, examples }) =>
      [
        `### ${id}`,
        '',
        `Sureness ${sureness}. ${why} ${fix}`,
        '',
        ...examples.flagged.map((example) => `- flagged: ${bold(example)}`),
        ...examples.clean.map((example) => `- clean: ${bold(example)}`),
        '',
      ].join('\n'),
    );
    return [`## ${category}`, '', ...sections].join('\n');
  });
  const head = `# Rules\n\nWritten from the rules by their test (\`npx vitest run --project unit src/analysis/rules -u\`). ${rules.length} rules.\n`;
  await expect([head, ...chapters].join('\n')).toMatchFileSnapshot('../../../docs/rules.md');
});
