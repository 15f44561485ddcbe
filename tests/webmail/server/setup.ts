import type { TestProject } from 'vitest/node';
import { findMissingServer } from './packages.ts';
import { startWebmail } from './start.ts';

/** Where the test server answers, or why there is none. */
export type MailServerState =
  | { readonly kind: 'running'; readonly webPort: number; readonly imapPort: number }
  | { readonly kind: 'missing'; readonly why: string };

declare module 'vitest' {
  interface ProvidedContext {
    mail: MailServerState;
  }
}

/** Starts the webmail once for a project of tests, and ends it after them. In CI a missing server is a failure. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const why = findMissingServer();
  if (why !== null) {
    if (process.env.CI) throw new Error(why);
    console.warn(
      `\n*** NO MAIL IS SENT IN THESE TESTS, all of tests/webmail is skipped. ${why} ***\n`,
    );
    project.provide('mail', { kind: 'missing', why });
    return undefined;
  }
  const { webPort, imapPort, stop } = await startWebmail();
  project.provide('mail', { kind: 'running', webPort, imapPort });
  return stop;
}
