import { resolve } from 'node:path';
import { build } from 'vite';

/** One classic script out of a module and all that it imports. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(entry), formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  });
  const first = Array.isArray(built) ? built[0] : built;
  const script = first && 'output' in first && first.output.find((it) => it.type === 'chunk');
  if (!script) throw new Error(`No script came out of ${entry}.`);
  return script.code;
}
