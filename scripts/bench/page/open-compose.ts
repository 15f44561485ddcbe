import type { Page } from 'puppeteer-core';
import { bundle } from '../../../tests/editors/support/bundle.ts';
import { bundleClosure } from '../../../tests/editors/support/closure.ts';
import { openServed, type RunningBrowser } from '../../browser/index.ts';

/** The editors of the two great webmails, each in the markup of a compose of that webmail. */
export const editors = {
  'goog-editor': {
    address: 'https://mail.google.com/mail/u/0/',
    compose: `<div class="M9"><div class="aoI" role="dialog">
<form><input name="subjectbox"><input type="hidden" name="composeid" value="1"></form>
<div class="box"><div id="place" class="Am Al editable" g_editable="true" role="textbox" aria-multiline="true"></div></div>
<div class="T-I aoO" role="button" tabindex="1">Send</div></div></div>`,
  },
  roosterjs: {
    address: 'https://outlook.live.com/mail/0/',
    compose: `<div id="docking_InitVisiblePart_0"><input id="MSG_1_SUBJECT"><div id="MSG_1_TO"></div>
<div class="box" id="editorParent_1"><div id="place" role="textbox" aria-multiline="true"></div></div>
<button class="fui-SplitButton__primaryActionButton">Send</button></div>`,
  },
} as const;

export type EditorName = keyof typeof editors;
export const editorNames = Object.keys(editors) as readonly EditorName[];

const scripts = new Map<EditorName, string>();

/** The script of an editor's page; made once. */
async function scriptOf(name: EditorName): Promise<string> {
  const script = scripts.get(name) ?? (await bundle(`tests/editors/pages/${name}.ts`));
  scripts.set(name, script);
  return name === 'goog-editor' ? `${bundleClosure()}\n;\n${script}` : script;
}

const html = (compose: string) => `<!doctype html><meta charset="utf-8"><title>bench</title>
<style>body { margin: 20px; font: 16px/1.5 sans-serif }
.box { width: 700px; height: 420px; overflow: auto; border: 1px solid #ccc } #place { min-height: 300px }</style>
${compose}<script src="/page.js"></script>`;

/** Opens a page with one compose. At `address` it may be a site that the extension doesn't know: then it is off there. */
export async function openCompose(
  running: RunningBrowser,
  name: EditorName,
  address: string = editors[name].address,
): Promise<Page> {
  const script = await scriptOf(name);
  const { page } = await openServed(running, address, (url) => {
    if (url === address) return { contentType: 'text/html', body: html(editors[name].compose) };
    return url.endsWith('/page.js') ? { contentType: 'text/javascript', body: script } : null;
  });
  await page.waitForFunction('window.editorPage');
  return page;
}

/** Puts a draft into the compose as a paste of plain lines does; the caret stays in its middle. */
export async function fillCompose(page: Page, paragraphs: readonly string[]): Promise<void> {
  await page.bringToFront();
  await page.click('#place', { offset: { x: 20, y: 8 } });
  const session = await page.createCDPSession();
  for (const [at, text] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await session.send('Input.insertText', { text });
  }
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  for (let line = 0; line < 8; line++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await session.detach();
}
