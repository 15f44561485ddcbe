// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ComposeSet } from './compose-set.ts';
import type { SendDecision } from './decide-send.ts';
import type { InlineDeps } from './deps.ts';
import { attachSendGuard } from './send-guard.ts';
import type { Session } from './session.ts';

const because = { ending: true, flags: [], places: ['ending I quit.'] };
const paused: SendDecision = { kind: 'pause', because };

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => stop.abort());

/** A page with one compose, and a dialog that stands as long as the guard asks. */
function start(
  { decide = () => paused, canShow = true, fails = false } = {} as {
    decide?: () => SendDecision;
    canShow?: boolean;
    fails?: boolean;
  },
) {
  const root = document.body.appendChild(document.createElement('div'));
  const body = root.appendChild(document.createElement('textarea'));
  const send = root.appendChild(document.createElement('button'));
  const dialog = document.createElement('dialog');
  const wave = vi.fn();
  const reviewNow = vi.fn();
  const compose = {
    root,
    body,
    isSendControl: (it: Element) => it === send,
    findSend: () => send,
  };
  const session = { key: 'a', compose, decideSend: vi.fn(decide), wave, reviewNow };
  const composes = { sessions: [session], find: () => session } as unknown as ComposeSet;
  const deps = { sendGuard: () => 'every-flag', reportFault: vi.fn() };
  const stage = {
    isThrownOut: false,
    draw() {
      if (fails) throw new Error('no parts');
    },
    findDialog: () =>
      canShow && !stage.isThrownOut && guard.state.kind === 'asking' ? dialog : null,
  };
  const guard = attachSendGuard(
    document,
    composes,
    deps as unknown as InlineDeps,
    stage,
    stop.signal,
  );
  const reached = vi.fn();
  for (const type of ['mousedown', 'mouseup', 'click']) send.addEventListener(type, reached);
  /** True when the page got the whole press, uncancelled. */
  const press = () => {
    reached.mockClear();
    const events = ['mousedown', 'mouseup', 'click'].map(
      (type) =>
        new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 }),
    );
    for (const event of events) send.dispatchEvent(event);
    return reached.mock.calls.length === 3 && !events.some((event) => event.defaultPrevented);
  };
  const key = (given: KeyboardEventInit, target: HTMLElement = body) => {
    let isHeld = false;
    const look = (event: Event) => {
      isHeld = guard.onPageKey(event as KeyboardEvent);
    };
    window.addEventListener('keydown', look, { capture: true, once: true });
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...given }));
    return isHeld;
  };
  return {
    guard,
    press,
    key,
    send,
    stage,
    deps,
    session: session as unknown as Session & typeof session,
  };
}

test('a press of Send is held whole, and nothing of it reaches the page', () => {
  const { press, guard } = start();
  expect(press()).toBe(false);
  expect(guard.state.kind).toBe('asking');
});

test('a click that no pointer made is held too', () => {
  const { send, guard } = start();
  send.click();
  expect(guard.state.kind).toBe('asking');
});

test.each([
  ['the decision is to pass', { decide: (): SendDecision => ({ kind: 'pass' }) }],
  ['the dialog cannot be seen', { canShow: false }],
  ['drawing throws', { fails: true }],
  [
    'deciding throws',
    {
      decide: () => {
        throw new Error('unreadable');
      },
    },
  ],
])('a press is untouched when %s', (_when, given) => {
  const { press, guard, deps } = start(given);
  expect(press()).toBe(true);
  expect(guard.state.kind).toBe('none');
  const isFault = 'fails' in given || _when === 'deciding throws';
  expect(deps.reportFault).toHaveBeenCalledTimes(isFault ? 1 : 0);
});

test('when the page throws the dialog out the next press counts as sent anyway', () => {
  const { press, stage, session, guard } = start();
  press();
  stage.isThrownOut = true;
  press();
  expect(session.wave).toHaveBeenCalledWith(because.places);
  expect(guard.state.kind).toBe('none');
});

test.each([
  ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, true],
  ['Cmd+Enter', { key: 'Enter', metaKey: true }, true],
  ['Enter', { key: 'Enter' }, false],
  ['a repeated Ctrl+Enter', { key: 'Enter', ctrlKey: true, repeat: true }, false],
  ['Ctrl+Enter of an input method', { key: 'Enter', ctrlKey: true, isComposing: true }, false],
])('%s in the body is held: %#', (_name, given, isHeld) => {
  expect(start().key(given)).toBe(isHeld);
});

test.each([
  ['Enter', true],
  [' ', true],
  ['Tab', false],
])('“%s” on Send is held: %s', (name, isHeld) => {
  const { key, send } = start();
  expect(key({ key: name }, send)).toBe(isHeld);
});

test('pointing at Send and focusing it asks for the review', () => {
  const { send, session } = start();
  send.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }));
  send.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(session.reviewNow).toHaveBeenCalledTimes(2);
});

test('after its signal nothing is held', () => {
  const { press } = start();
  stop.abort();
  expect(press()).toBe(true);
});
