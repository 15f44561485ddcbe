// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Flag, Review } from '#analysis';
import type { PopupState, TabState } from '#platform';
import { applyChange, newRecord } from '#records';
import { Popup, type PopupActions } from './popup.tsx';
import { wordsIn } from './words.ts';

const flag: Flag = {
  in: 'body',
  start: 4,
  end: 14,
  category: 'blame',
  rule: 'your-fault',
  sureness: 'high',
  why: 'The why.',
  fix: 'The fix.',
  rewrites: [],
};
const sam = { name: 'Sam', address: 'sam@client.test' };
const notPhoned = applyChange(newRecord(sam), { kind: 'not-by-phone', notByPhone: true });

const reviewed = (over: Partial<Review> = {}): TabState => ({
  kind: 'watched',
  webmail: 'gmail',
  draft: { subject: '', body: 'Was your fault. It ends.' },
  review: { flags: [], ending: false, followUp: false, covers: [], unreviewed: [], ...over },
  client: sam,
});

const stateOf = (tab: TabState, over: Partial<PopupState> = {}): PopupState => ({
  tab,
  tabId: 7,
  owner: sam,
  record: newRecord(sam),
  hasMailAccess: true,
  isPrivate: false,
  language: 'en',
  ...over,
});

const fillIn = {
  cover: 'thanks' as const,
  text: 'Thank you for the work, [name].',
  in: 'body' as const,
  start: 24,
  end: 24,
};

let root: HTMLElement;
let actions: { [Name in keyof PopupActions]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  actions = {
    reload: vi.fn(),
    allow: vi.fn(),
    openPanel: vi.fn(),
    watch: vi.fn(),
    openSettings: vi.fn(),
    openReview: vi.fn(),
    reveal: vi.fn(),
    review: vi.fn(),
    findFillIns: vi.fn(async () => [fillIn]),
    addFillIn: vi.fn(async () => true),
    tick: vi.fn(),
    setSteps: vi.fn(),
    setNotByPhone: vi.fn(),
  };
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (state: PopupState) =>
  act(() => {
    render(
      <Popup
        state={state}
        words={wordsIn(state.language)}
        actions={actions as unknown as PopupActions}
      />,
      root,
    );
  });
const text = () => root.textContent ?? '';

const press = (name: string) =>
  act(() => {
    const button = [...root.querySelectorAll('button')].find((one) => one.textContent === name);
    if (!button) throw new Error(`There is no button "${name}".`);
    button.click();
  });

test('an ending nudges to call, with the reason and the name', () => {
  show(stateOf(reviewed({ ending: true })));
  expect(root.querySelector('.call')?.textContent).toContain('ends the work with Sam');
});

test.each([
  ['a draft that ends nothing', reviewed(), {}],
  ['a follow-up to a call', reviewed({ ending: true, followUp: true }), {}],
  ['a client not to be phoned', reviewed({ ending: true }), { record: notPhoned }],
])('%s is not nudged', (_what, tab, over) => {
  show(stateOf(tab, over));
  expect(root.querySelector('.call')).toBeNull();
});

test('not by phone is chosen and taken back', () => {
  show(stateOf(reviewed({ ending: true })));
  press('Not by phone');
  show(stateOf(reviewed({ ending: true }), { record: notPhoned }));
  press('Call after all');
  expect(actions.setNotByPhone.mock.calls).toEqual([[true], [false]]);
});

test('a call that is planned, with the draft put aside until then, is said at the checklist', () => {
  show(stateOf(reviewed({ ending: true })));
  expect(text()).not.toContain('put aside');
  expect(text()).not.toContain('Not begun');
  const record = (['call-planned', 'draft-aside'] as const).reduce(
    (old, kind) => applyChange(old, { kind: 'event', event: { kind, on: '2999-06-12' } }),
    newRecord(sam),
  );
  show(stateOf(reviewed({ ending: true }), { record }));
  expect(text()).toMatch(/Call planned for .*2999 · draft put aside until then/);
});

test('a flag shows its words, why and fix, and leads to its place', () => {
  show(stateOf(reviewed({ flags: [flag] })));
  for (const shown of ['your fault', 'The why.', 'The fix.', 'No blame', '1 place to look at'])
    expect(text()).toContain(shown);
  press('Show in the draft');
  expect(actions.reveal).toHaveBeenCalledExactlyOnceWith(flag);
});

test('flags are counted by category', () => {
  const other: Flag = { ...flag, start: 0, end: 3, category: 'unkind' };
  show(stateOf(reviewed({ flags: [other, flag, { ...flag, start: 16, end: 18 }] })));
  const counts = [...root.querySelectorAll('.counts li')].map((one) => one.textContent);
  expect(counts).toEqual(['Unkind1', 'Blame2']);
});

test('an ending tells what it says and what it lacks', () => {
  show(stateOf(reviewed({ ending: true, covers: ['decision', 'thanks'] })));
  const said = [...root.querySelectorAll('.covers .said')].map((one) => one.textContent);
  expect(said).toEqual(['Said: That it ends', 'Said: Thanks']);
  expect(root.querySelectorAll('.covers .missing')).toHaveLength(4);
});

test.each([
  [
    'wholly in another language',
    [{ in: 'body', start: 0, end: 24, because: 'language' }],
    'reviews English only',
  ],
  ['partly so', [{ in: 'body', start: 0, end: 5, because: 'language' }], 'Parts that are not'],
  ['too long', [{ in: 'body', start: 5, end: 24, because: 'length' }], 'Only the first part'],
] as const)('a draft that is %s is said to be so', (_what, unreviewed, said) => {
  show(stateOf(reviewed({ unreviewed })));
  expect(text()).toContain(said);
});

test('a draft in another language is not called clear', () => {
  const unreviewed = [{ in: 'body', start: 0, end: 24, because: 'language' }] as const;
  show(stateOf(reviewed({ unreviewed })));
  expect(text()).not.toContain('Nothing stands out');
  show(stateOf(reviewed()));
  expect(text()).toContain('Nothing stands out');
});

describe('the checklist', () => {
  const ticked = { ...newRecord(sam), steps: ['say-thanks', 'be-clear'] as const };

  test('holds all eleven steps, with the ticks of the client', () => {
    show(stateOf(reviewed(), { record: ticked }));
    expect(root.querySelectorAll('input[type=checkbox]')).toHaveLength(11);
    expect(root.querySelectorAll('input:checked')).toHaveLength(2);
    expect(text()).toContain('Checklist for Sam');
  });

  test('a click ticks and unticks', () => {
    show(stateOf(reviewed(), { record: ticked }));
    const click = (box: HTMLElement | null) => act(() => box?.click());
    for (const box of root.querySelectorAll<HTMLElement>('input:checked')) click(box);
    click(root.querySelector('input'));
    expect(actions.tick.mock.calls).toEqual([
      ['be-clear', false],
      ['say-thanks', false],
      ['call-first', true],
    ]);
  });

  test('starts over, and brings the ticks back', () => {
    show(stateOf(reviewed(), { record: ticked }));
    press('Start over');
    show(stateOf(reviewed()));
    press('Bring the ticks back');
    expect(actions.setSteps.mock.calls).toEqual([[[]], [ticked.steps]]);
  });
});

test.each([
  ['silent', stateOf({ kind: 'silent' }), 'Reload the tab', 'reload'],
  [
    'access',
    stateOf({ kind: 'elsewhere', site: null }, { hasMailAccess: false }),
    'Allow it again',
    'allow',
  ],
] as const)('notice "%s" has the button that helps', (notice, state, button, action) => {
  show(state);
  expect(root.querySelector(`[data-notice=${notice}]`)).not.toBeNull();
  press(button);
  expect(actions[action]).toHaveBeenCalledOnce();
});

test('a compose that is not understood is said to be unwatched', () => {
  show(stateOf({ kind: 'unwatched', webmail: 'gmail' }));
  expect(text()).toContain('Not watching this draft');
});

test.each([
  ['a private window', { isPrivate: true }, 'Private window'],
  [
    'a client known by name only',
    { record: newRecord({ name: 'Kim', address: null }) },
    'under this name only',
  ],
  ['a draft without recipients', { owner: 'unnamed' as const }, 'once the draft has a recipient'],
])('%s is said', (_what, over, said) => {
  show(stateOf(reviewed(), over));
  expect(text()).toContain(said);
});

describe('the paste box', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  const rest = () =>
    act(async () => {
      await vi.runAllTimersAsync();
    });
  const type = (words: string) =>
    act(() => {
      const box = root.querySelector('textarea');
      if (!box) throw new Error('There is no paste box.');
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });

  test('is there only without a compose', () => {
    show(stateOf(reviewed()));
    expect(root.querySelector('textarea')).toBeNull();
    show(stateOf({ kind: 'none' }));
    expect(root.querySelector('textarea')).not.toBeNull();
  });

  test('reviews what was typed once typing rests', async () => {
    const tab = reviewed({ flags: [flag] });
    actions.review.mockResolvedValue(tab.kind === 'watched' && tab.review);
    show(stateOf({ kind: 'elsewhere', site: null }));
    type('Was your');
    type('Was your fault. It ends.');
    await rest();
    expect(actions.review.mock.calls).toEqual([
      [{ subject: '', body: 'Was your fault. It ends.' }],
    ]);
    expect(text()).toContain('your fault');
  });

  test('says so when no answer comes', async () => {
    actions.review.mockRejectedValue(new Error('no'));
    show(stateOf({ kind: 'elsewhere', site: null }));
    type('Words.');
    await rest();
    expect(text()).toContain('did not answer');
  });
});

test('in Japanese no English of ours is left', () => {
  show(stateOf(reviewed({ ending: true, flags: [flag] }), { language: 'ja' }));
  const left = text().replaceAll(/Call First|Sam|your fault|The (why|fix)\./g, '');
  expect(left).not.toMatch(/[a-z]{2,}/i);
});

describe('a sentence for what an ending lacks', () => {
  // What was asked for by a message arrives.
  const settle = () => act(async () => {});
  const ending = reviewed({ ending: true, covers: ['decision'] });

  test('is put into the draft, once', async () => {
    await show(stateOf(ending));
    await settle();
    expect(text()).toContain(fillIn.text);
    expect(text()).toContain('in place of the brackets');
    await press('Add this');
    await settle();
    expect(actions.addFillIn.mock.calls).toEqual([
      [fillIn, ending.kind === 'watched' && ending.draft],
    ]);
    expect(text()).toContain('One undo takes it out');
    expect(text()).not.toContain(fillIn.text);
  });

  test('stays to be copied where the draft does not take it', async () => {
    actions.addFillIn.mockResolvedValue(false);
    await show(stateOf(ending));
    await settle();
    await press('Add this');
    await settle();
    expect(text()).toContain('You can copy it');
    expect(text()).toContain(fillIn.text);
  });

  test('is not asked for where nothing ends', async () => {
    await show(stateOf(reviewed()));
    expect(actions.findFillIns).not.toHaveBeenCalled();
  });
});
