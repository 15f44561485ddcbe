import { resolve } from 'node:path';
import { buildDemo } from '../demo/build.ts';
import {
  chooseBrowser,
  getBrowser,
  openDemo,
  type RunningBrowser,
  startBrowser,
} from './browser/index.ts';
import { build } from './build.ts';
import { takePictures, typeSample } from './take-pictures.ts';

/** True where a window can be shown. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function showHeadless(running: RunningBrowser): Promise<void> {
  const { review, paths } = await takePictures(running, resolve('out/pictures'));
  console.log(`\nWhat the extension says about the sample draft:\n\n${review}\n\nPictures:`);
  for (const path of paths) console.log(`  ${path}`);
  console.log(
    '\nThere is no display here. With one, the same command opens a browser to try it in.',
  );
}

async function showWindow(running: RunningBrowser): Promise<void> {
  const closed = new Promise<void>((done) => running.browser.once('disconnected', () => done()));
  const [blank] = await running.browser.pages();
  const typed = openDemo(running, 'outlook').then(() => typeSample(running, 'gmail'));
  typed.then(
    async (page) => {
      await page.bringToFront();
      await blank?.close();
      console.log('Change the draft, point at an underline, press the toolbar button.');
      console.log('A second tab holds the Outlook-shaped mail. Close the browser to end.');
    },
    (error: unknown) => {
      // Closing the browser half-way is a way to end it, not a fault.
      if (running.browser.connected) console.error(error);
    },
  );
  await closed;
}

async function main(): Promise<void> {
  const name = chooseBrowser(process.env.BROWSER);
  await getBrowser(name);
  if (!build([name])) throw new Error('The build failed.');
  await buildDemo();
  const headless = !hasDisplay();
  // A picture taken in the middle of a fade shows half of a card.
  const running = await startBrowser(name, { headless, reducedMotion: headless });
  try {
    await (headless ? showHeadless(running) : showWindow(running));
  } finally {
    await running.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
