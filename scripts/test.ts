import { spawn } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { build } from './build.ts';
import { addCounts, countTests, listFlaky, type TestCount } from './count-tests.ts';

const failure: TestCount = { passed: 0, failed: 1, skipped: 0 };

/** Gets browsers and servers in a process of its own, so that other work goes on meanwhile; true when all are there. */
function prepare(): Promise<boolean> {
  const args = ['tsx', 'scripts/prepare-tests.ts'];
  const program = spawn('npx', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    program.once('error', () => resolve(false));
    program.once('exit', (code) => resolve(code === 0));
  });
}

/** Runs the tests of some projects. `filters` name the test files to run. */
async function run(project: string, filters: readonly string[]): Promise<TestCount> {
  const passWithNoTests = filters.length > 0;
  const vitest = await startVitest('test', [...filters], {
    run: true,
    watch: false,
    project: [project],
    passWithNoTests,
  });
  const modules = vitest.state.getTestModules();
  for (const name of listFlaky(modules)) console.warn(`Passed only at the second try: ${name}`);
  const count = countTests(modules, vitest.state.getUnhandledErrors().length);
  await vitest.close();
  return count;
}

/** Builds, runs every test, and says how it went: the units while browsers and servers are got, then the others. */
async function runEverything(filters: readonly string[]): Promise<TestCount> {
  const prepared = prepare();
  if (!build()) return failure;
  process.env.CALL_FIRST_BUILT = '1';
  const units = await run('unit', filters);
  if (!(await prepared)) return addCounts(units, failure);
  return addCounts(units, await run('!unit', filters));
}

const { passed, failed, skipped } = await runEverything(process.argv.slice(2));
const ok = failed === 0 && passed > 0 && !process.exitCode;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(ok ? 0 : 1);
