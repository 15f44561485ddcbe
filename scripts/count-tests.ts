import type { TestModule } from 'vitest/node';

/** How a run went. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of a test file's result that counts. */
export type CountedModule = Pick<TestModule, 'ok'> & {
  readonly children: {
    allTests(): Iterable<{ result(): { readonly state: string } }>;
  };
};

/** The part of a test's result that says whether it passed at once. */
interface RetriedModule {
  readonly children: {
    allTests(): Iterable<{
      readonly fullName: string;
      readonly project: { readonly name: string };
      diagnostic(): { readonly flaky: boolean } | undefined;
    }>;
  };
}

/** The tests that failed and passed when they were tried again, by project and full name. */
export const listFlaky = (modules: readonly RetriedModule[]): readonly string[] =>
  modules
    .flatMap(({ children }) => [...children.allTests()])
    .filter((test) => test.diagnostic()?.flaky)
    .map(({ project, fullName }) => `${project.name}: ${fullName}`);

/** Counts each test once. A file that breaks outside its tests, and an error outside any file, are a failure each. */
export function countTests(modules: readonly CountedModule[], errors: number): TestCount {
  let [passed, failed, skipped] = [0, errors, 0];
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state);
    passed += states.filter((state) => state === 'passed').length;
    skipped += states.filter((state) => state === 'skipped').length;
    // A test still pending at the end never ran to its end.
    const broken = states.filter((state) => state === 'failed' || state === 'pending').length;
    failed += broken === 0 && !module.ok() ? 1 : broken;
  }
  return { passed, failed, skipped };
}

/** How two runs went together. */
export function addCounts(one: TestCount, other: TestCount): TestCount {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
