import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browser/index.ts';

/** A function that runs in the extension before its own script does. It may use nothing from outside itself. */
type Patch = () => void;

const files = {
  background: ['background.js'],
  content: ['content-scripts/gmail.js', 'content-scripts/outlook.js'],
} as const;

/** A copy of the built extension with a fault, or a counter, put before its scripts; what ships is untouched. */
export function copyPatched(
  browser: BrowserName,
  patches: Readonly<Partial<Record<keyof typeof files, Patch>>>,
): { readonly dir: string; readonly remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'call-first-patched-'));
  const dir = join(parent, 'extension');
  cpSync(`.output/${browser}-mv3`, dir, { recursive: true });
  for (const [part, patch] of Object.entries(patches)) {
    for (const name of files[part as keyof typeof files]) {
      const file = join(dir, name);
      writeFileSync(file, `(${patch})();\n${readFileSync(file, 'utf8')}`);
    }
  }
  return { dir, remove: () => rmSync(parent, { recursive: true }) };
}
