import type { Page } from 'puppeteer-core';

/** So many presses of Tab go past everything that a page of ours can focus. */
const most = 200;

/** Goes on by Tab until the focus is on what a test in the page accepts. Fails when it comes by nothing of the kind. */
export async function tabTo<Args extends unknown[]>(
  page: Page,
  what: string,
  accepts: (focused: Element, ...args: Args) => boolean,
  ...args: Args
): Promise<void> {
  const source = `((focused, ...args) => focused !== null && (${accepts})(focused, ...args))`;
  for (let press = 0; press < most; press++) {
    const isThere = await page.evaluate(
      `${source}(document.activeElement, ...${JSON.stringify(args)})`,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus never came to ${what}.`);
}

/** Presses the button of this name by the keyboard alone. */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await tabTo(
    page,
    `the button ${name}`,
    (focused, text) => focused.localName === 'button' && focused.textContent === text,
    name,
  );
  await page.keyboard.press('Enter');
}
