import type { TestProject } from 'vitest/node';
import { findMissingServer } from './packages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why no mail can be sent here; null where it can. */
    noMail: string | null;
  }
}

/** Sees that the webmail can be started. In CI it is a failure where it can't. */
export default function setup(project: TestProject): void {
  const why = findMissingServer();
  if (why !== null) {
    if (process.env.CI) throw new Error(why);
    console.warn(
      `\n*** NO MAIL IS SENT IN THESE TESTS, all of tests/webmail is skipped. ${why} ***\n`,
    );
  }
  project.provide('noMail', why);
}
