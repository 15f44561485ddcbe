import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/** Every editor page stands under this address. */
export const editorsUrl = 'https://outlook.live.com/editors/';

/** Builds an extension that runs src/dom where it runs in the product, and gives its folder. */
export async function buildBridge(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'call-first-bridge-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bridge',
    version: '1.0',
    content_scripts: [{ matches: [`${editorsUrl}*`], js: ['bridge.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: 'bridge@call-first.example' } },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'bridge.js'), await bundle('tests/editors/support/bridge.ts'));
  return dir;
}
