import type { ElementHandle } from 'puppeteer-core';

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
