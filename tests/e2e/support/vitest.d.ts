import type { BrowserName } from '../../../scripts/browser/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of this project. */
    browser: BrowserName;
  }
}
