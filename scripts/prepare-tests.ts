import { findMissingServer } from '../tests/webmail/server/packages.ts';
import { getBrowser } from './browser/get-browser.ts';

// Gets what the browser tests need of the machine: the browsers, and the servers of the webmail where it can.
try {
  console.log(`Chromium: ${await getBrowser('chrome')}\nFirefox: ${await getBrowser('firefox')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
findMissingServer();
