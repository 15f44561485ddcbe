import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folders of src a folder may import; `type x` allows `import type` alone. Nothing imports entrypoints or tests. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  guide: [],
  dom: [],
  analysis: ['guide'],
  webmail: ['dom'],
  records: ['guide'],
  i18n: ['type guide', 'type analysis'],
  platform: ['records', 'type guide', 'type analysis', 'type i18n'],
  ui: ['guide', 'i18n', 'type analysis'],
  inline: [
    'guide',
    'i18n',
    'platform',
    'dom',
    'ui',
    'type records',
    'type analysis',
    'type webmail',
  ],
  pages: ['guide', 'records', 'i18n', 'platform', 'ui', 'type analysis'],
};

const importLine =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([#.][^'"]*)['"]|\bimport\(\s*['"]([#.][^'"]*)['"]/gm;

/** The folder of src, or the top-level folder, that an import leads to. */
function folderOf(specifier: string, file: string): string {
  const path = specifier.startsWith('#')
    ? `src/${specifier.slice(1)}`
    : join(dirname(file), specifier);
  return path.replace(/^src\//, '').split('/')[0] ?? '';
}

/** The imports of a file that the table forbids. */
function findForbidden(folder: string, file: string, source: string): readonly string[] {
  const allowed = mayImport[folder] ?? [];
  return [...source.matchAll(importLine)].flatMap(([line, type, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? '';
    const to = folderOf(specifier, file);
    if (to === folder) return specifier.startsWith('#') ? [line] : [];
    if (!specifier.startsWith('#')) return [line];
    return allowed.includes(to) || (type && allowed.includes(`type ${to}`)) ? [] : [line];
  });
}

test('every folder of src has its line in the table', () => {
  const folders = readdirSync('src').filter((name) => name !== 'public');
  expect(Object.keys(mayImport).sort()).toEqual(folders.sort());
});

test.each([
  ['guide', "import { review } from '#analysis';"],
  ['webmail', "import { x } from '../dom/x.ts';"],
  ['inline', "import { review } from '#analysis';"],
  ['inline', "import {\n  a,\n} from '#webmail';"],
  ['analysis', "const x = await import('#dom');"],
])('%s may not hold %s', (folder, line) => {
  expect(findForbidden(folder, `src/${folder}/x.ts`, line)).toHaveLength(1);
});

test('an import of types alone is told apart', () => {
  expect(
    findForbidden('inline', 'src/inline/x.ts', "import type { Review } from '#analysis';"),
  ).toEqual([]);
});

describe.each(Object.keys(mayImport))('src/%s', (folder) => {
  const files = readdirSync(`src/${folder}`, { recursive: true })
    .map((name) => `src/${folder}/${name}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

  test.each(files)('%s keeps to the table', (file) => {
    expect(findForbidden(folder, file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});
