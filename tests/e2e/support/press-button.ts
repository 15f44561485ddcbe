import type { ElementHandle, Page } from 'puppeteer-core';
import { waitInClosedRoot } from '../../../scripts/browser/index.ts';

/** Clicks the button at this place in a part of the page; -1 is the last. */
export async function pressButton(part: ElementHandle<Element>, at: number): Promise<void> {
  // Not by a list of all: the driver of Firefox takes a tenth of a second for one.
  const found = await part.evaluateHandle(
    (one, place) => [...one.querySelectorAll('button')].at(place) ?? null,
    at,
  );
  const button = found.asElement() as ElementHandle<HTMLButtonElement> | null;
  if (!button) throw new Error(`There is no button at ${at}.`);
  await button.click();
}

/** Waits for the question before a send, and answers it by the button at this place. */
export const answerGuard = async (page: Page, at: number): Promise<void> =>
  pressButton(await waitInClosedRoot(page, 'dialog.guard'), at);
