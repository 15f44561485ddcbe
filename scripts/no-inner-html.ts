import type { Plugin } from 'vite';

const preactCore = /\/preact\/dist\/preact(\.module|\.min)?\.m?js$/;
const assignment = /\(?\b\w+\.innerHTML\s*=\s*(\w+\.__html)\)?/;

/**
 * Takes the one `innerHTML` assignment out of Preact's build. `dangerouslySetInnerHTML` is never used here,
 * and without it the Firefox package lints without a warning. Fails the build when Preact's code has moved.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!preactCore.test(id)) return;
      const stripped = code.replace(assignment, '(0,$1)');
      if (stripped === code) this.error('Preact has no innerHTML assignment where it is expected.');
      return { code: stripped, map: null };
    },
  };
}
