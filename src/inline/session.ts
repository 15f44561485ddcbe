import type { Draft, Rewrite } from '#analysis';
import type { Settings } from '#platform';
import type { Client } from '#records';
import type { Compose } from '#webmail';
import type { ChipState } from './chip-state.ts';
import type { SendDecision } from './decide-send.ts';
import type { ReviewState } from './review-loop.ts';
import type { ShownFlag } from './shown-flag.ts';

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
