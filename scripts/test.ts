import { startVitest } from 'vitest/node';
import { getBrowser } from './browser/get-browser.ts';
import { build } from './build.ts';
import { countTests, type TestCount } from './count-tests.ts';

/** Gets the browsers, builds, runs every test, and says how it went. Further arguments name the test files to run. */
async function runEverything(filters: readonly string[]): Promise<TestCount> {
  try {
    console.log(`Chromium: ${await getBrowser('chrome')}\nFirefox: ${await getBrowser('firefox')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (!build()) return { passed: 0, failed: 1, skipped: 0 };
  process.env.CALL_FIRST_BUILT = '1';
  const vitest = await startVitest('test', [...filters], { run: true, watch: false });
  const count = countTests(vitest.state.getTestModules(), vitest.state.getUnhandledErrors().length);
  await vitest.close();
  return count;
}

const { passed, failed, skipped } = await runEverything(process.argv.slice(2));
const ok = failed === 0 && passed > 0 && !process.exitCode;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(ok ? 0 : 1);
