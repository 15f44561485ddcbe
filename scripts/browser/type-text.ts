import type { KeyInput, Page } from 'puppeteer-core';

/** What every layout has a key for. */
const hasKey = /^[\x20-\x7e\n]$/;

/**
 * Types a text where the focus is, each character by a key of its own that is pressed and let go. Keys don't wait for each
 * other's answer, as those of a fast typist don't; it resolves when the page has taken the last.
 */
export async function typeText(page: Page, text: string): Promise<void> {
  const { keyboard } = page;
  // The driver of Firefox sends all keys at once by itself.
  if ('connection' in page.browser()) return keyboard.type(text);
  await Promise.all(
    Array.from(text, (character) =>
      hasKey.test(character)
        ? [keyboard.down(character as KeyInput), keyboard.up(character as KeyInput)]
        : [keyboard.sendCharacter(character)],
    ).flat(),
  );
}

/** The same into the first element that matches. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await typeText(page, text);
}
