import { expect, test } from 'vitest';
import { addCounts, type CountedModule, countTests, listFlaky } from './count-tests.ts';

function file(ok: boolean, ...states: readonly string[]): CountedModule {
  const tests = states.map((state) => ({ result: () => ({ state }) }));
  return { ok: () => ok, children: { allTests: () => tests } };
}

test('each test counts once, by how it ended', () => {
  const modules = [file(true, 'passed', 'skipped'), file(false, 'passed', 'failed', 'pending')];
  expect(countTests(modules, 0)).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test('a file that breaks outside its tests is a failure, even if its tests passed', () => {
  expect(countTests([file(false), file(false, 'passed')], 0)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
  });
});

test('an error outside any file is a failure', () => {
  expect(countTests([file(true, 'passed')], 1).failed).toBe(1);
});

test('two runs are counted together', () => {
  const [one, other] = [
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  ];
  expect(addCounts(one, other)).toEqual({ passed: 11, failed: 22, skipped: 33 });
});

test('a test that passed only when it was tried again is named', () => {
  const named = (fullName: string, flaky: boolean) => ({
    fullName,
    project: { name: 'firefox' },
    diagnostic: () => ({ flaky }),
  });
  const children = { allTests: () => [named('opens', true), named('closes', false)] };
  expect(listFlaky([{ children }])).toEqual(['firefox: opens']);
});
