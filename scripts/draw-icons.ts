// Draws scripts/icon.svg as the PNG files of the manifest: npm run icons
import { readFileSync, writeFileSync } from 'node:fs';
import { startBrowser } from './browser/index.ts';

const sizes = [16, 32, 48, 96, 128];
const svg = readFileSync('scripts/icon.svg', 'utf8');

const running = await startBrowser('chrome', { extensionDir: null });
const page = await running.browser.newPage();
await page.setContent(`<body style="margin:0;display:flex">${svg}</body>`);
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(`src/public/icon/${size}.png`, png);
}
await running.close();
