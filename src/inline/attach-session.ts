import type { Draft } from '#analysis';
import { isComposing, type TextMap } from '#dom';
import type { Compose } from '#webmail';
import { applyRewrite } from './apply-rewrite.ts';
import { findChipState } from './chip-state.ts';
import { decideSend } from './decide-send.ts';
import type { InlineDeps } from './deps.ts';
import { attachDraftMarks } from './draft-marks.ts';
import { readSentence } from './edit.ts';
import { findClient } from './find-client.ts';
import type { Memory } from './memory.ts';
import { watchPhoneChoice } from './phone-choice.ts';
import { watchReminder } from './reminder.ts';
import { createReviewLoop, type Reviewer } from './review-loop.ts';
import type { Session, SessionEvents } from './session.ts';
import { findShownFlags, placeOf, type ShownFlag } from './shown-flag.ts';

/** Reviews and marks one compose until `signal` aborts. */
export function attachSession(
  first: Compose,
  memory: Memory,
  deps: InlineDeps,
  { onChange, onPlace }: SessionEvents,
  signal: AbortSignal,
): Session {
  let compose = first;
  let flags: readonly ShownFlag[] = [];
  let lastInput = Number.NEGATIVE_INFINITY;
  let map = compose.readBody();
  const read = (before?: Draft): Draft => {
    map = compose.readBody();
    return { subject: before?.subject ?? compose.findSubject()?.value ?? '', body: map.text };
  };
  const update = (justRead?: TextMap) => {
    if (signal.aborted) return;
    const { state, draft } = loop;
    flags = state.kind === 'reviewed' ? findShownFlags(state.reviewed, draft, memory.ignored) : [];
    marks.draw(flags, justRead);
    onChange();
  };
  const refresh = (hasChanged = false) => {
    const client = findClient(compose.readRecipients(), compose.findOwnAddress());
    phone.ask(client, hasChanged);
    reminder.ask(client, hasChanged);
  };
  const phone = watchPhoneChoice(deps, () => update());
  const reminder = watchReminder(deps, () => update());
  const marks = attachDraftMarks(
    () => compose,
    {
      onTyping() {
        lastInput = performance.now();
        loop.noteTyping();
      },
      onBody: () => loop.noteInput(lastInput),
      onField() {
        loop.noteInput();
        refresh();
      },
      onPlace: (body, place) => onPlace(first.key, body, place),
    },
    signal,
  );
  const review: Reviewer = (draft) => {
    // Chips come and go without a word to anyone.
    refresh();
    return deps.review(draft);
  };
  const loop = createReviewLoop(
    read,
    () => isComposing(compose.body),
    review,
    () => update(map),
    signal,
  );
  refresh();

  return {
    key: first.key,
    get compose() {
      return compose;
    },
    get chip() {
      return findChipState(loop.state, flags.length);
    },
    get flags() {
      return flags;
    },
    get review() {
      return loop.state;
    },
    get draft() {
      return loop.draft;
    },
    get client() {
      return phone.client;
    },
    get nudges() {
      if (deps.hasOwnNudge || memory.bannerDismissed) return false;
      if (loop.state.kind !== 'reviewed') return false;
      const { ending, followUp } = loop.state.reviewed.review;
      return ending && !followUp && phone.choice === 'open';
    },
    get reminds() {
      return reminder.isDue && !memory.reminderDismissed;
    },
    get lastInput() {
      return lastInput;
    },
    adopt(next) {
      compose = next;
      if (marks.move()) loop.noteInput();
      // On its way to another place of the page it lost its ranges.
      else marks.draw(flags);
      refresh();
    },
    findAt: marks.findAt,
    findAtCaret: () => marks.findAtCaret(flags),
    findRects: marks.findRects,
    rewrite: (flag, rewrite) => applyRewrite(compose, flag, rewrite, signal),
    ignore(flag) {
      memory.ignored.add(placeOf(flag.flag.rule, readSentence(loop.draft, flag)));
      update();
    },
    dismissBanner() {
      memory.bannerDismissed = true;
      onChange();
    },
    ruleOutPhone: () => phone.ruleOut(),
    dismissReminder() {
      memory.reminderDismissed = true;
      onChange();
    },
    turnReminderOff: () => reminder.turnOff(),
    refresh,
    reviewNow: () => loop.reviewNow(),
    decideSend(setting) {
      const { reviewed } = loop;
      const notByPhone = phone.choice !== 'open';
      return decideSend({ ...memory, reviewed, draft: read(), setting, notByPhone });
    },
    wave(places) {
      for (const place of places) memory.waved.add(place);
    },
    reviewAgain: () => loop.reviewAgain(),
  };
}
