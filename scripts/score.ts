import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { review, type Strength, strengths } from '#analysis';
import { type Labelled, printable, score } from './scoring.ts';

const usage =
  'usage: npm run --silent score -- [FILE] [--misses CATEGORY|ending|COVER] [--strength calm|normal|strict|all]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' }, strength: { type: 'string', default: 'normal' } },
});
const file = positionals[0] ?? 'tests/corpus/dev.jsonl';
const chosen = values.strength === 'all' ? Object.keys(strengths) : [values.strength];
const isStrength = (name: string): name is Strength => Object.hasOwn(strengths, name);
if (!existsSync(file) || !chosen.every(isStrength)) {
  console.error(existsSync(file) ? usage : `${file}: no such file\n${usage}`);
  process.exit(2);
}
const drafts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Labelled => ({ subject: '', flags: [], ...JSON.parse(line) }));

for (const strength of chosen.filter(isStrength)) {
  const result = score(drafts, (draft) => review(draft, strength));
  if (values.misses) console.log((result.misses[values.misses] ?? []).join('\n'));
  console.log(`${file}, ${drafts.length} drafts, strength ${strength}\n${printable(result)}\n`);
}
