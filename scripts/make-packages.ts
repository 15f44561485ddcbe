import { zip } from 'wxt';

// Does what `npm run zip` does for one browser, in a folder of its own: other tests have the built extension open.
const [browser = 'chrome', outDir = ''] = process.argv.slice(2);
await zip({ browser, outDir, manifestVersion: 3 });
