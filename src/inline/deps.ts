import type { PartLooks, Settings } from '#platform';
import type { Client } from '#records';
import type { Compose, Unrecognised } from '#webmail';
import type { Reviewer } from './review-loop.ts';

/** All that the parts in the webmail need from outside. */
export interface InlineDeps {
  /** The compose that a focused element belongs to. */
  readonly findCompose: (focused: Element) => Compose | Unrecognised | null;
  /** How a part of the page is built, without any text. */
  readonly describeStructure: (root: Element) => string;
  /** The other side's words that a compose answers, or null. */
  readonly findQuotedText: (compose: Compose) => string | null;
  readonly review: Reviewer;
  /** Starts the background before the first review is asked for. */
  readonly wake: () => void;
  /** The number of flags in the compose at hand; null without one. */
  readonly showCount: (count: number | null) => void;
  /** False where the browser doesn't open it from a page. */
  readonly openPopup: () => Promise<boolean>;
  readonly isNotByPhone: (client: Client) => Promise<boolean>;
  readonly keepNotByPhone: (client: Client) => Promise<void>;
  /** Contact with this client ended, nothing is owed, and the reminder of it is on. */
  readonly hasEnded: (client: Client) => Promise<boolean>;
  readonly turnReminderOff: (client: Client) => Promise<void>;
  /** The page says by itself that a call comes first. */
  readonly hasOwnNudge?: boolean;
  /** Words and styles of the parts: nothing is shown before they are there. */
  readonly looks: () => PartLooks | null;
  readonly sendGuard: () => Settings['sendGuard'];
  /** Takes an error that must not reach the page. */
  readonly reportFault: (error: unknown) => void;
}
