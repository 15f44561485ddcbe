import { resolve } from 'node:path';
import { build } from 'vite';

export const demoNames = ['gmail', 'outlook'] as const;
export type DemoName = (typeof demoNames)[number];

/** Where the built scripts lie. */
export const demoDir = resolve(import.meta.dirname, '../out/demo');

/** Bundles the script of each demo page into `out/demo`; without network. Takes about a second. */
export async function buildDemo(): Promise<void> {
  for (const name of demoNames) {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: demoDir,
        emptyOutDir: false,
        minify: false,
        lib: {
          entry: resolve(import.meta.dirname, name, 'main.ts'),
          formats: ['iife'],
          name: 'demo',
          fileName: () => `${name}.js`,
        },
      },
    });
  }
}
