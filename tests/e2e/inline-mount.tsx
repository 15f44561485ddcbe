import { render } from 'preact';
import type { Category, Flag } from '#analysis';
import { type Locale, partTexts } from '#i18n';
import { categoryIds } from '#ui';
import { InlineApp } from '../../src/inline/inline-app.tsx';
import { partStyles } from '../../src/inline/inline-styles.ts';
import { type Actions, type ComposeView, type Open, wordsOf } from '../../src/inline/model.ts';
import type { GuardActions, GuardState } from '../../src/inline/send-guard.ts';
import type { ShownFlag } from '../../src/inline/shown-flag.ts';

const states = ['list', 'card', 'language', 'unwatched', 'guard'] as const;

function flagOf(category: Category): ShownFlag {
  const span = { in: 'body', start: 0, end: 4 } as const;
  const rewrites = [
    { ...span, text: 'The files came late.' },
    { ...span, text: '' },
  ];
  const flag: Flag = {
    ...span,
    category,
    rule: 'your-fault',
    sureness: 'high',
    why: 'A reason.',
    fix: 'An advice.',
    rewrites,
  };
  return { id: category, flag, ...span, words: 'Some words', rewrites };
}

function buildActions(body: HTMLElement): Actions {
  const nothing = () => {};
  return {
    toggleList: nothing,
    openCard: nothing,
    close: nothing,
    rewrite: nothing,
    ignore: nothing,
    dismissBanner: nothing,
    dismissReminder: nothing,
    turnReminderOff: nothing,
    ruleOutPhone: nothing,
    openPopup: nothing,
    noteLayout: nothing,
    copyText: async () => true,
    copyStructure: async () => true,
    findRects: () => [body.getBoundingClientRect()],
  };
}

function buildGuard(state: (typeof states)[number]): GuardActions & { state: GuardState } {
  const nothing = () => {};
  const flags = categoryIds.map((category) => ({ category, words: 'Some words' }));
  const because = { ending: true, flags, places: [] };
  return {
    state: state === 'guard' ? { kind: 'asking', key: 'a', because } : { kind: 'none' },
    callInstead: nothing,
    goBack: nothing,
    sendAnyway: nothing,
    closeNote: nothing,
  };
}

/** Shows the parts of a compose in a page of their own, in one of their states. */
function mountParts(
  state: (typeof states)[number],
  locale: Locale,
  scheme: 'light' | 'dark',
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(partStyles);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = locale;
  document.title = 'Parts';
  const root = document.createElement('main');
  const body = document.createElement('p');
  root.style.cssText = 'position: fixed; inset: 400px 0 0 600px';
  body.style.cssText = 'height: 300px';
  root.append(body);
  const stage = document.createElement('aside');
  document.body.replaceChildren(root, stage);
  document.body.style.background = scheme === 'dark' ? '#1f1f1f' : '#ffffff';
  const flags = categoryIds.map(flagOf);
  const [flag] = flags;
  if (!flag) throw new Error('There is no category.');
  const chip =
    state === 'list' || state === 'card' || state === 'guard'
      ? ({ kind: 'flags', count: flags.length, partly: 'length' } as const)
      : { kind: state };
  const banner = { client: 'Dana', canRuleOut: true, toolbarHint: true };
  const shown = { chip, flags, answer: null, banner, reminder: null };
  const view: ComposeView = { key: 'a', root, body, scheme, ...shown };
  const { text } = { text: 'The files came late.' };
  const open: Open =
    state === 'card'
      ? {
          kind: 'card',
          key: 'a',
          flag,
          by: 'click',
          fromList: false,
          line: 0,
          notTaken: { in: 'body', start: 0, end: 4, text },
        }
      : state === 'guard'
        ? { kind: 'none' }
        : { kind: 'list', key: 'a', by: 'click' };
  const findChip = () => document.querySelector('.chip');
  render(
    <InlineApp
      views={[view]}
      open={open}
      guard={buildGuard(state)}
      client="Dana"
      isSendLow={false}
      spoken="Spoken"
      host={stage}
      words={wordsOf(partTexts(locale))}
      lang={locale}
      actions={buildActions(body)}
      findChip={findChip}
    />,
    stage,
  );
}

Object.assign(globalThis, { mountParts, partStates: states });
