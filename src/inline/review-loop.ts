import type { Draft, Review } from '#analysis';
import type { Reviewed } from './shown-flag.ts';

/** Asks for the review of a draft. */
export type Reviewer = (draft: Draft) => Promise<Review>;

/** How far the review of a draft has come. `settled`: the answer is about the draft as it stands now. */
export type ReviewState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'reviewed'; readonly reviewed: Reviewed; readonly settled: boolean };

export interface ReviewLoop {
  readonly state: ReviewState;
  /** The draft as last read. */
  readonly draft: Draft;
  /** The last answer, also when it is about an older draft; null before the first. */
  readonly reviewed: Reviewed | null;
  /** Asks nothing until the next input is noted: typing goes on. */
  noteTyping(): void;
  /** Reads the draft again, and asks for a review once typing pauses. With `bodyTypedAt`, as `performance.now()`, only the body changed, and then. */
  noteInput(bodyTypedAt?: number): void;
  /** Reads the draft again and asks at once, unless its review is there or on its way. */
  reviewNow(): void;
  /** Asks at once, also for a draft that was reviewed already. */
  reviewAgain(): void;
}

/** How long typing must rest before a review is asked for, in milliseconds. */
export const typingPause = 500;

/** How long after a failure the same draft is asked for once more, in milliseconds. */
export const retryPause = 1000;

const isBlank = ({ subject, body }: Draft) => subject.trim() === '' && body.trim() === '';
const isSame = (one: Draft, other: Draft) =>
  one.subject === other.subject && one.body === other.body;

/** Keeps the review of one draft up to date; `read` may take what is not the body from the draft `before`; asks nothing while an input method composes. An answer about an older draft than the last answer's is dropped. */
export function createReviewLoop(
  read: (before?: Draft) => Draft,
  isComposing: () => boolean,
  review: Reviewer,
  onChange: () => void,
  signal: AbortSignal,
): ReviewLoop {
  let draft = read();
  let reviewed: Reviewed | null = null;
  let asked: { readonly draft: Draft; readonly turn: number } | null = null;
  let answered = 0;
  let failed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (turn: number, change: () => void) => {
    if (signal.aborted || turn <= answered) return;
    answered = turn;
    change();
    draft = read();
    onChange();
  };
  const isKnown = () =>
    (reviewed && isSame(reviewed.draft, draft)) ||
    (asked && asked.turn > answered && isSame(asked.draft, draft));
  const ask = (why: 'changed' | 'again' | 'failed' = 'changed') => {
    if (signal.aborted || isComposing() || isBlank(draft)) return;
    if (why === 'changed' && isKnown()) return;
    const question = { draft, turn: (asked?.turn ?? 0) + 1 };
    asked = question;
    review(question.draft).then(
      (answer) =>
        take(question.turn, () => {
          reviewed = { draft: question.draft, review: answer };
          failed = false;
        }),
      () =>
        take(question.turn, () => {
          failed = true;
          if (why !== 'failed') schedule(retryPause, 'failed');
        }),
    );
  };
  const schedule = (pause: number, why: 'changed' | 'failed' = 'changed') => {
    clearTimeout(timer);
    timer = setTimeout(reviewNow, pause, why);
  };
  const reviewNow = (why: 'changed' | 'failed' = 'changed') => {
    if (signal.aborted) return;
    draft = read();
    ask(why);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule(0);
  return {
    get draft() {
      return draft;
    },
    get reviewed() {
      return reviewed;
    },
    get state(): ReviewState {
      if (isBlank(draft)) return { kind: 'empty' };
      if (failed && !(reviewed && isSame(reviewed.draft, draft))) return { kind: 'failed' };
      if (!reviewed) return { kind: 'waiting' };
      return { kind: 'reviewed', reviewed, settled: isSame(reviewed.draft, draft) };
    },
    noteTyping: () => clearTimeout(timer),
    noteInput(bodyTypedAt) {
      draft = read(bodyTypedAt === undefined ? undefined : draft);
      const now = performance.now();
      schedule(typingPause - (now - (bodyTypedAt ?? now)));
      onChange();
    },
    reviewNow: () => reviewNow(),
    reviewAgain: () => ask('again'),
  };
}
