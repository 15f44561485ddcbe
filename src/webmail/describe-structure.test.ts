// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeStructure } from './describe-structure.ts';

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

test('tells tags, roles, classes and the names of known attributes', () => {
  const page = parse(
    '<div class="M9 aoI" id="docking_InitVisiblePart_0"><div role="button" jslog="32601; u014N:x" aria-label="Senden">Senden</div></div>',
  );
  expect(describeStructure(page).split('\n')).toEqual([
    'body',
    '  div.M9.aoI #docking_InitVisiblePart_*',
    '    div role=button jslog=32601 aria-label',
  ]);
});

test('tells of a draft only what the mail site marks in it', () => {
  const page = parse(
    '<div contenteditable="true"><p class="dana">Hi</p><dana-w id="dana">x</dana-w><div class="gmail_quote">y</div></div>',
  );
  expect(describeStructure(page).split('\n')).toEqual([
    'body',
    '  div contenteditable=true',
    '    p',
    '    custom #*',
    '    div.gmail_quote',
  ]);
});

test('counts what is left of a very long page', () => {
  const page = parse('<i></i>'.repeat(1600));
  expect(describeStructure(page)).toMatch(/\n… 101 more$/);
});

const secret = fc.stringMatching(/^[a-z]{3,8}[A-Z][a-z0-9@.: -]{2,12}$/);
const pages = [
  'gmail/2026-03-popup-new-german',
  'gmail/2026-03-inline-reply-expanded',
  'outlook/2026-04-new-mail-german',
  'outlook/2026-04-reply-collapsed-japanese',
];

test.each(pages)('never tells what someone wrote or is called: %s', (name) => {
  const html = readFileSync(`tests/fixtures/webmail/${name}.html`, 'utf8');
  fc.assert(
    fc.property(secret, (words) => {
      const page = parse(html);
      for (const element of page.querySelectorAll('*')) plant(element, words);
      const told = describeStructure(page);
      expect(told).not.toContain(words);
      expect(told).not.toContain(words.replace(/\W/g, ''));
    }),
    { numRuns: 5 },
  );
});

test('the search for planted words can find them', () => {
  const page = parse('<p>Hi</p>');
  plant(page, 'secretWords');
  expect(page.outerHTML.split('secretWords').length).toBeGreaterThan(3);
});

/** Puts words everywhere but in class names and tag names of the page's own, which the mail site alone sets. */
function plant(element: Element, words: string): void {
  for (const name of element.getAttributeNames()) {
    const keeps = name === 'class' || name === 'contenteditable';
    if (!keeps) element.setAttribute(name, words);
  }
  for (const name of ['title', 'href', 'alt', 'role', 'id', 'jslog', 'value', 'name', 'data-x']) {
    element.setAttribute(name, words);
  }
  const isInDraft = element.parentElement?.closest('[contenteditable="true"]');
  if (isInDraft) element.classList.add(words.replace(/\W/g, ''));
  element.append(words, element.ownerDocument.createComment(words));
}
