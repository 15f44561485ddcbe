import type { Draft, Rewrite, Span } from '#analysis';
import {
  attachHighlighter,
  findFrameOffset,
  findSelection,
  type Highlighter,
  isComposing,
  type Mark,
  watchInput,
} from '#dom';
import type { Client, Settings } from '#platform';
import { categoryStyles } from '#ui';
import type { Compose } from '#webmail';
import { applyRewrite } from './apply-rewrite.ts';
import { type ChipState, findChipState } from './chip-state.ts';
import { decideSend, type SendDecision } from './decide-send.ts';
import type { InlineDeps } from './deps.ts';
import { findClient } from './find-client.ts';
import { watchPhoneChoice } from './phone-choice.ts';
import { watchReminder } from './reminder.ts';
import { createReviewLoop, type ReviewState } from './review-loop.ts';
import { findShownFlags, type ShownFlag } from './shown-flag.ts';

/** What a compose is remembered by for as long as its page stands, also while it is away. */
export interface Memory {
  readonly ignored: Set<string>;
  /** Places that were sent anyway. */
  readonly waved: Set<string>;
  bannerDismissed: boolean;
  reminderDismissed: boolean;
}

/** The review of one live compose and what is drawn of it. */
export interface Session {
  readonly key: string;
  readonly compose: Compose;
  readonly chip: ChipState;
  readonly flags: readonly ShownFlag[];
  readonly review: ReviewState;
  readonly draft: Draft;
  readonly client: Client | null;
  /** The draft ends a client relationship, and nothing speaks against a call. */
  readonly nudges: boolean;
  /** Contact with this client has ended and nothing is owed. */
  readonly reminds: boolean;
  /** When the writer last changed something, as `performance.now()`. */
  readonly lastInput: number;
  /** Takes the same compose in another place or mode. */
  adopt(compose: Compose): void;
  findAt(x: number, y: number): ShownFlag | null;
  findAtCaret(): ShownFlag | null;
  /** A box a line, in the viewport of the window that holds the compose; empty where the words can't be seen. */
  findRects(flag: ShownFlag): readonly DOMRect[];
  /** True when the words stand in the draft as the rewrite says. */
  rewrite(flag: ShownFlag, rewrite: Rewrite): Promise<boolean>;
  ignore(flag: ShownFlag): void;
  dismissBanner(): void;
  /** Keeps for good that this client is not phoned. */
  ruleOutPhone(): void;
  dismissReminder(): void;
  /** Never reminds of this client again. */
  turnReminderOff(): void;
  /** Reads the recipients again, and what is kept of the client too when that `hasChanged`. */
  refresh(hasChanged?: boolean): void;
  /** Asks for the review of the draft as it stands, without waiting for typing to pause. */
  reviewNow(): void;
  /** Decides by the review at hand, and by the draft as it stands now. */
  decideSend(setting: Settings['sendGuard']): SendDecision;
  /** These places were sent anyway. */
  wave(places: readonly string[]): void;
  /** Asks for a review of the same draft once more. */
  reviewAgain(): void;
}

/** What a session tells. */
export interface SessionEvents {
  onChange(): void;
  /** The compose is written in here now, until the signal aborts. */
  onPlace(key: string, body: HTMLElement, signal: AbortSignal): void;
}

interface FlagMark extends Mark {
  readonly flag: ShownFlag;
}

/** Reviews and marks one compose until `signal` aborts. */
export function attachSession(
  first: Compose,
  memory: Memory,
  deps: InlineDeps,
  { onChange, onPlace }: SessionEvents,
  signal: AbortSignal,
): Session {
  let compose = first;
  // Where it is attached: a compose tells its body of the moment, which the page may have changed.
  let { body, root } = first;
  let flags: readonly ShownFlag[] = [];
  let lastInput = Number.NEGATIVE_INFINITY;
  let place = new AbortController();
  let highlighter: Highlighter<FlagMark>;
  const phone = watchPhoneChoice(deps, () => update());
  const reminder = watchReminder(deps, () => update());

  const read = (): Draft => ({
    subject: compose.findSubject()?.value ?? '',
    body: compose.readBody().text,
  });
  const update = () => {
    if (signal.aborted) return;
    const { state, draft } = loop;
    flags = state.kind === 'reviewed' ? findShownFlags(state.reviewed, draft, memory.ignored) : [];
    const marks = flags
      .filter((flag) => flag.in === 'body')
      .map((flag) => ({ name: flag.flag.category, start: flag.start, end: flag.end, flag }));
    highlighter.draw(compose.readBody(), marks);
    onChange();
  };
  const refresh = (hasChanged = false) => {
    const client = findClient(compose.readRecipients(), compose.findOwnAddress());
    phone.ask(client, hasChanged);
    reminder.ask(client, hasChanged);
  };
  const attach = () => {
    place.abort();
    place = new AbortController();
    const here = AbortSignal.any([signal, place.signal]);
    ({ body, root } = compose);
    highlighter = attachHighlighter(body, categoryStyles, here);
    const noteInput = perFrame(
      body,
      () => {
        lastInput = performance.now();
        loop.noteInput();
        refresh();
      },
      here,
    );
    onPlace(first.key, body, here);
    watchInput(body, noteInput, here);
    root.addEventListener('input', noteInput, { signal: here });
  };
  attach();
  const loop = createReviewLoop(
    read,
    () => isComposing(compose.body),
    deps.review,
    () => update(),
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
      if (loop.state.kind !== 'reviewed' || memory.bannerDismissed) return false;
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
      const moved = next.body !== body || next.root !== root;
      compose = next;
      if (moved) {
        attach();
        loop.noteInput();
      }
      refresh();
    },
    findAt: (x, y) => highlighter.findAt(x, y)?.flag ?? null,
    findAtCaret() {
      const caret = findSelection(compose.body, compose.readBody());
      return (caret && flags.find((flag) => flag.in === 'body' && holds(flag, caret))) ?? null;
    },
    findRects(flag) {
      if (flag.in === 'body') {
        const { x, y } = findFrameOffset(compose.body, compose.root.ownerDocument);
        const boxes = highlighter.findRects(compose.readBody(), flag.start, flag.end);
        if (x === 0 && y === 0) return boxes;
        return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
      }
      const subject = compose.findSubject();
      return subject ? [subject.getBoundingClientRect()] : [];
    },
    rewrite: (flag, rewrite) => applyRewrite(compose, flag, rewrite, signal),
    ignore(flag) {
      memory.ignored.add(flag.place);
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

const holds = (flag: Span, caret: Span) => flag.start <= caret.start && caret.end <= flag.end;

/** Calls `run` once before the next painting, however often it is asked to. */
function perFrame(element: HTMLElement, run: () => void, signal: AbortSignal): () => void {
  const view = element.ownerDocument.defaultView;
  let asked = false;
  return () => {
    if (asked || !view) return;
    asked = true;
    view.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) run();
    });
  };
}
