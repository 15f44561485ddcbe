import { buildDemo } from '../demo/build.ts';
import { browserNames, getBrowser, startBrowser } from './browser/index.ts';
import { build } from './build.ts';
import { takePictures } from './take-pictures.ts';

interface WithStorage {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
  };
}

// Every look at once: both browsers, light and dark, English and Japanese.
for (const name of browserNames) await getBrowser(name);
if (!build()) process.exit(1);
await buildDemo();
for (const name of browserNames) {
  for (const dark of [false, true]) {
    for (const language of ['en', 'ja'] as const) {
      const running = await startBrowser(name, { dark, locale: language, reducedMotion: true });
      try {
        const options = await running.openExtensionPage('options.html');
        await options.evaluate(
          (chosen) =>
            (globalThis as unknown as WithStorage).chrome.storage.local.set({
              settings: { strength: 'normal', language: chosen },
            }),
          language,
        );
        await options.close();
        const folder = `out/pictures/${name}-${dark ? 'dark' : 'light'}-${language}`;
        const { paths } = await takePictures(running, folder, `?lang=${language}`);
        console.log(paths.join('\n'));
      } finally {
        await running.close();
      }
    }
  }
}
