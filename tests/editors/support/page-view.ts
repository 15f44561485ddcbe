import type { Page } from 'puppeteer-core';

/** A word and the box round it in its window, in CSS pixels. */
export interface Placed {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

export const magenta = [255, 0, 255] as const;
export const green = [0, 255, 0] as const;

/** What the page's own registry holds under a name, by the page's own world. */
export function listDrawn(page: Page, name: string): Promise<readonly Placed[]> {
  return page.evaluate((key) => {
    const view = document.querySelector('iframe')?.contentWindow ?? window;
    const { highlights } = (view as typeof window).CSS;
    return [...(highlights.get(key) ?? [])].map((it) => {
      const range = it as Range;
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return {
        text: range.toString().replaceAll('\u00a0', ' '),
        box: [left, top, right, bottom].map(Math.round) as [number, number, number, number],
      };
    });
  }, name);
}

/** Where a word stands in the page, found from its text nodes alone. */
export function listWords(page: Page, word: string): Promise<readonly Placed[]> {
  return page.evaluate((text) => {
    const root = document.querySelector('iframe')?.contentDocument ?? document;
    const editor = root.querySelector('[contenteditable="true"]');
    if (!editor) return [];
    const walker = root.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const places: { node: Node; offset: number }[] = [];
    let all = '';
    let block: Element | null | undefined = null;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const next = parentElement?.closest('div, p, li');
      if (block && next !== block) {
        places.push({ node: walker.currentNode, offset: 0 });
        all += '\n';
      }
      block = next;
      for (let offset = 0; offset < data.length; offset++) {
        if (data[offset] === '\u200b') continue;
        places.push({ node: walker.currentNode, offset });
        all += data[offset] === '\u00a0' ? ' ' : data[offset];
      }
    }
    const found = [];
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      const range = root.createRange();
      const from = places[at];
      const to = places[at + text.length - 1];
      if (!from || !to) break;
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      found.push({
        text,
        box: [left, top, right, bottom].map(Math.round) as [number, number, number, number],
      });
    }
    return found;
  }, word);
}

/** The box round all pixels of a colour in the window as it is painted, up to a size, or null where there are none. */
export async function findPainted(
  page: Page,
  [red, green, blue]: readonly [number, number, number],
  [width, height]: readonly [number, number] = [800, 600],
): Promise<Placed['box'] | null> {
  const clip = { x: 0, y: 0, width, height };
  const picture = await page.screenshot({ encoding: 'base64', clip });
  return page.evaluate(measureColour, picture, red, green, blue);
}

/** Where the window of the editor begins in the page: elsewhere than at 0, 0 for a frame. */
export function findOrigin(page: Page): Promise<{ readonly left: number; readonly top: number }> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { left: left + (frame?.clientLeft ?? 0), top: top + (frame?.clientTop ?? 0) };
  });
}

/** Waits until the page has answered to a change of layout: observers and scroll events run with a frame. */
export function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}

async function measureColour(
  picture: string,
  red: number,
  green: number,
  blue: number,
): Promise<[number, number, number, number] | null> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const box: [number, number, number, number] = [image.width, image.height, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const near = (offset: number, wanted: number) =>
      Math.abs((data[at + offset] ?? 0) - wanted) < 24;
    if (!near(0, red) || !near(1, green) || !near(2, blue)) continue;
    const x = (at / 4) % image.width;
    const y = Math.floor(at / 4 / image.width);
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x + 1);
    box[3] = Math.max(box[3], y + 1);
  }
  return box[2] > 0 ? box : null;
}
