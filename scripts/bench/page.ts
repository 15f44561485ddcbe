import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type RunningBrowser, startBrowser } from '../browser/index.ts';
import { build } from '../build.ts';
import { growByComposes } from './page/composes.ts';
import { measureIdlePage } from './page/idle.ts';
import { editorNames, openCompose } from './page/open-compose.ts';
import { measureTyping } from './page/typing.ts';
import type { Part, Row } from './part.ts';

const dir = '.output/chrome-mv3';

/** What a page pays for the extension, in Chromium. */
export const measurePages: Part = async () => {
  if (!build(['chrome'])) throw new Error('The extension does not build.');
  const running = await startBrowser('chrome');
  try {
    const rows: Row[] = [...measureScripts(), ...(await measureIdlePage(running))];
    for (const name of editorNames) rows.push(...(await measureTyping(running, name)));
    return [...rows, ...(await measureComposes(running))];
  } finally {
    await running.close();
  }
};

function measureScripts(): readonly Row[] {
  return readdirSync(`${dir}/content-scripts`).map((name) => ({
    what: `${name}, packed`,
    value: gzipSync(readFileSync(`${dir}/content-scripts/${name}`), { level: 9 }).length / 1000,
    unit: 'kB',
    most: 30,
  }));
}

async function measureComposes(running: RunningBrowser): Promise<readonly Row[]> {
  const page = await openCompose(running, 'goog-editor');
  const value = await growByComposes(page, 30);
  await page.close();
  return [{ what: 'heap after 30 composes opened and closed', value, unit: 'MB', most: 1 }];
}
