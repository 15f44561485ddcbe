// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft, Flag, Review } from '#analysis';
import { readText } from '#dom';
import { partTexts } from '#i18n';
import type { Compose, Unrecognised } from '#webmail';
import { attachInline } from './attach-inline.ts';
import type { InlineDeps } from './deps.ts';
import { partStyles } from './inline-styles.ts';

// happy-dom has no highlights: what is drawn is tried in the real browsers.
vi.stubGlobal('Highlight', class extends Set {});
vi.stubGlobal('CSS', { highlights: new Map(), escape: (text: string) => text });

const words = 'your fault';
const looks = { texts: partTexts('en'), css: partStyles };

function reviewOf({ body }: Draft, ending = false): Review {
  const start = body.indexOf(words);
  const flag = {
    in: 'body',
    start,
    end: start + words.length,
    category: 'blame',
    rule: 'your-fault',
    sureness: 'high',
    why: 'why',
    fix: 'fix',
    rewrites: [],
  } as Flag;
  return { flags: start < 0 ? [] : [flag], ending, followUp: false, covers: [], unreviewed: [] };
}

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'],
  });
  stop = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A page with composes of a name each, and everything round the parts a fake. */
function start(given: Partial<InlineDeps> = {}) {
  const isNotByPhone = vi.fn(async () => false);
  const deps = {
    findCompose: (focused: Element) => composes.get(focused) ?? null,
    describeStructure: () => 'div',
    review: vi.fn(async (draft: Draft) => reviewOf(draft)),
    wake: vi.fn(),
    showCount: vi.fn(),
    findQuotedText: () => null,
    hasEnded: async () => false,
    turnReminderOff: async () => {},
    openPopup: vi.fn(async () => true),
    isNotByPhone,
    keepNotByPhone: vi.fn(async () => {}),
    looks: () => looks,
    sendGuard: () => 'never' as const,
    reportFault: vi.fn(),
    ...given,
  };
  const composes = new Map<Element, Compose | Unrecognised>();
  const add = (key: string, text: string) => {
    const root = document.body.appendChild(document.createElement('div'));
    const body = root.appendChild(document.createElement('div'));
    body.setAttribute('contenteditable', 'true');
    body.tabIndex = 0;
    body.textContent = text;
    const compose: Compose = {
      kind: 'compose',
      key,
      webmail: 'gmail',
      root,
      body,
      findSubject: () => null,
      readRecipients: () => ({
        to: [{ name: 'Dana', address: 'dana@acme.test' }],
        cc: [],
        bcc: [],
      }),
      readBody: () => readText(body),
      isSendControl: () => false,
      findSend: () => null,
      findOwnAddress: () => 'me@studio.test',
    };
    composes.set(body, compose);
    return {
      root,
      body,
      compose,
      focus: () => body.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true })),
    };
  };
  const inline = attachInline(document, deps, stop.signal);
  return { deps, composes, add, inline };
}

const settle = () => vi.advanceTimersByTimeAsync(600);
const hosts = () => [...document.querySelectorAll('[data-call-first="parts"]')];

test('a page without a compose is left alone', async () => {
  const { deps, inline } = start();
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await settle();
  expect(deps.wake).not.toHaveBeenCalled();
  expect([inline.readCompose().kind, hosts()]).toEqual(['none', []]);
});

test('a focused compose wakes the background, is reviewed and counted', async () => {
  const { deps, add, inline } = start();
  add('a', 'It was your fault.').focus();
  await settle();
  expect(deps.wake).toHaveBeenCalledTimes(1);
  expect(deps.review).toHaveBeenCalledWith({ subject: '', body: 'It was your fault.' });
  expect(deps.showCount).toHaveBeenLastCalledWith(1);
  expect(inline.readCompose()).toMatchObject({
    kind: 'watched',
    client: { name: 'Dana', address: 'dana@acme.test' },
    review: { flags: [{ category: 'blame' }] },
  });
});

test('the compose at hand is the one that had the focus last', async () => {
  const { add, inline, deps } = start();
  const [one, two] = [add('a', 'It was your fault.'), add('b', 'All is well.')];
  one.focus();
  await settle();
  two.focus();
  await settle();
  expect(inline.readCompose()).toMatchObject({ draft: { body: 'All is well.' } });
  expect(deps.showCount).toHaveBeenLastCalledWith(0);
  one.focus();
  await settle();
  expect(inline.readCompose()).toMatchObject({ draft: { body: 'It was your fault.' } });
  expect(deps.review).toHaveBeenCalledTimes(2);
});

test('a compose that moved to another place keeps its review', async () => {
  const { add, composes, deps, inline } = start();
  const one = add('a', 'It was your fault.');
  one.focus();
  await settle();
  const other = add('a', 'It was your fault.');
  composes.set(other.body, { ...(composes.get(other.body) as Compose), key: 'a' });
  one.root.remove();
  other.focus();
  await settle();
  expect(inline.readCompose()).toMatchObject({ review: { flags: [{ category: 'blame' }] } });
  expect(deps.showCount).toHaveBeenLastCalledWith(1);
});

test('a compose that left the page is let go of', async () => {
  const { add, inline, deps } = start();
  const [one, two] = [add('a', 'It was your fault.'), add('b', 'Well.')];
  one.focus();
  await settle();
  one.root.remove();
  two.focus();
  await settle();
  two.root.remove();
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await settle();
  expect(inline.readCompose().kind).toBe('none');
  expect(deps.showCount).toHaveBeenLastCalledWith(null);
});

test('a compose that is not understood is said to be unwatched', async () => {
  const { add, composes, inline } = start();
  const one = add('a', '');
  composes.set(one.body, {
    kind: 'unrecognised',
    webmail: 'gmail',
    root: one.root,
    missing: ['send'],
  });
  one.focus();
  await settle();
  expect(inline.readCompose()).toEqual({ kind: 'unwatched', webmail: 'gmail' });
});

test('nothing is shown before its looks are there', async () => {
  const findLooks = vi.fn<InlineDeps['looks']>(() => null);
  const { add, inline } = start({ looks: findLooks });
  add('a', 'It was your fault.').focus();
  await settle();
  expect(hosts()).toEqual([]);
  findLooks.mockReturnValue(looks);
  inline.draw();
  await settle();
  expect(hosts()).toHaveLength(1);
});

test('a reviewer that fails leaves the page working', async () => {
  const review = vi.fn(async (draft: Draft) => reviewOf(draft)).mockRejectedValueOnce(new Error());
  const { add, inline } = start({ review });
  const one = add('a', 'It was your fault');
  one.focus();
  await settle();
  expect(inline.readCompose()).toMatchObject({ kind: 'watched', review: null });
  one.body.append('.');
  one.body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
  await settle();
  expect(inline.readCompose()).toMatchObject({ review: { flags: [{ category: 'blame' }] } });
});

test('what an earlier version left is taken away', () => {
  const old = document.createElement('div');
  old.setAttribute('data-call-first', 'parts');
  document.documentElement.append(old);
  CSS.highlights.set('call-first-blame-light', new Highlight());
  CSS.highlights.set('of-the-page', new Highlight());
  start();
  expect(hosts()).toEqual([]);
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  CSS.highlights.clear();
});

test('after the end nothing of ours is left and nothing is asked', async () => {
  const { add, deps } = start();
  const [one, two] = [add('a', 'It was your fault.'), add('b', 'Well.')];
  one.focus();
  await settle();
  expect(hosts()).toHaveLength(1);
  stop.abort();
  two.focus();
  one.body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
  expect(hosts()).toEqual([]);
  expect(CSS.highlights.size).toBe(0);
  expect(deps.review).toHaveBeenCalledTimes(1);
});
