import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const wanted = 'wxt/utils/content-script-context';
const own = resolve(import.meta.dirname, '../src/platform/script-life.ts');

/** Puts our own few lines in the place of the context that WXT gives each content script: no page is to carry what isn't used. */
export function scriptLife(): Plugin {
  return {
    name: 'script-life',
    enforce: 'pre',
    resolveId: (source) => (source === wanted ? own : null),
  };
}
