import { h, render } from 'preact';
import { findHolder } from '#dom';
import type { PartTexts } from '#i18n';
import { describeChip } from './chip.tsx';
import type { ComposeSet } from './compose-set.ts';
import type { Host } from './host.ts';
import { InlineApp } from './inline-app.tsx';
import { type ComposeView, unwatchedKey, type Words, wordsOf } from './model.ts';
import type { Panels } from './panels.ts';
import { findScheme } from './scheme.ts';
import type { SendGuard } from './send-guard.ts';
import type { Session } from './session.ts';

/** Longer names are cut: a page's recipient field may hold anything. */
const longestName = 80;

function nameOf(session: Session | null): string {
  const name = session?.client?.name || session?.client?.address || '';
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

/** True where Send stands in the lower half of the window. */
function isLow(session: Session | null): boolean {
  const send = session?.compose.findSend();
  const box = send?.getBoundingClientRect();
  return box !== undefined && box.top * 2 > (send?.ownerDocument.defaultView?.innerHeight ?? 0);
}

function viewOf(session: Session, toolbarHints: ReadonlySet<string>): ComposeView {
  const { key, compose, chip, flags, client, nudges } = session;
  const banner = nudges
    ? {
        client: nameOf(session),
        canRuleOut: client !== null,
        toolbarHint: toolbarHints.has(key),
      }
    : null;
  const { root, body: editor } = compose;
  const body = (findHolder(editor, root.ownerDocument) as HTMLElement | null) ?? editor;
  const reminder = session.reminds ? nameOf(session) : null;
  const scheme = findScheme(editor);
  return { key, root, body, scheme, chip, flags, answer: answerOf(session), banner, reminder };
}

const answerOf = ({ review }: Session) => (review.kind === 'reviewed' ? review.reviewed : null);

/** All that decides what is drawn of a compose, but for its looks on the page. */
const stateOf = (
  session: Session,
  isOpen: boolean,
  toolbarHints: ReadonlySet<string>,
): readonly unknown[] => {
  const { key, compose, chip, client, nudges, reminds } = session;
  return [
    key,
    compose.root,
    compose.body,
    JSON.stringify(chip),
    client,
    nudges,
    reminds,
    toolbarHints.has(key),
    isOpen && session.flags,
    // An answer is the occasion to look where the parts stand, and on what ground.
    answerOf(session),
  ];
};

/** Draws all parts of a page from the state of its composes. */
export function createRenderer(
  composes: ComposeSet,
  panels: Panels,
  guard: SendGuard,
): { render(host: Host, texts: PartTexts): void } {
  let spoken = '';
  let drawn: readonly unknown[] = [];
  return {
    render(host, texts) {
      const words = wordsOf(texts);
      const { unwatched, current, sessions } = composes;
      if (current?.review.kind === 'reviewed' && current.review.settled) {
        spoken = speak(current, words);
      }
      const { toolbarHints, open } = panels;
      const state = [
        ...[host, texts, open, guard.state, unwatched?.root, spoken],
        ...sessions.flatMap((it) => stateOf(it, open.kind !== 'none', toolbarHints)),
      ];
      // A key mostly changes nothing that can be seen.
      const isSame = state.length === drawn.length && state.every((it, at) => it === drawn[at]);
      if (isSame) return;
      drawn = state;
      const views: ComposeView[] = sessions.map((it) => viewOf(it, toolbarHints));
      if (unwatched) views.push(viewOfUnwatched(unwatched.root));
      const findChip = (key: string) => host.root.querySelector(`[data-key="${CSS.escape(key)}"]`);
      const held = guard.state.kind === 'none' ? null : composes.find(guard.state.key);
      const props = {
        views,
        open,
        guard,
        client: nameOf(held),
        isSendLow: isLow(held),
        spoken,
        host: host.element,
        words,
        lang: texts.locale,
      };
      render(h(InlineApp, { ...props, actions: panels, findChip }), host.stage);
    },
  };
}

const viewOfUnwatched = (root: HTMLElement): ComposeView => ({
  key: unwatchedKey,
  root,
  body: root,
  scheme: findScheme(root),
  chip: { kind: 'unwatched' },
  flags: [],
  answer: null,
  banner: null,
  reminder: null,
});

function speak(session: Session, words: Words): string {
  const said = describeChip(session.chip, words);
  const nudge = session.nudges ? `${words.inline('banner.title')}. ` : '';
  return session.chip.kind === 'flags'
    ? `${nudge}${said}. ${words.inline('chip.shortcut')}`
    : nudge + said;
}
