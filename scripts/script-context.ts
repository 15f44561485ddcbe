import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const wanted = 'wxt/utils/content-script-context';
const own = resolve(import.meta.dirname, '../src/platform/script-context.ts');

/** Puts a few lines of ours in the place of the context that WXT gives each content script: no page is to carry what isn't used. */
export function scriptContext(): Plugin {
  return {
    name: 'script-context',
    enforce: 'pre',
    resolveId: (source) => (source === wanted ? own : null),
  };
}
