import type { TextMap } from '#dom';

/** One address of a recipient field. `address` is null where only a name is shown. */
export interface Recipient {
  readonly name: string;
  readonly address: string | null;
}

export interface Recipients {
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
}

/** One open compose window or inline reply. Its members read the page at the time they are called. */
export interface Compose {
  readonly kind: 'compose';
  /** Stays the same when the compose is moved, minimised or shown full screen. */
  readonly key: string;
  readonly webmail: string;
  /** Holds subject, recipients, body and send control. */
  readonly root: HTMLElement;
  /** What is written in now: an editable element, or a textarea in plain-text mode. Changes when the writer changes the mode. */
  readonly body: HTMLElement;
  /** Null where the subject isn't shown (an inline or collapsed reply). */
  findSubject(): HTMLInputElement | null;
  /** Typed addresses that aren't chips yet count too. */
  readRecipients(): Recipients;
  /** The writer's own words, without quoted replies and signature. */
  readBody(): TextMap;
  /** True for whatever sends this draft when it is pressed: send, send and archive, schedule send. Not for the arrow that opens a menu of these. */
  isSendControl(target: Element): boolean;
  /** The button that sends this draft now; null where it isn't found. */
  findSend(): HTMLElement | null;
  /** The user's own address where the page shows it. */
  findOwnAddress(): string | null;
}

/** Something in the right place that isn't understood: said to be unwatched. */
export interface Unrecognised {
  readonly kind: 'unrecognised';
  readonly webmail: string;
  readonly root: HTMLElement;
  /** What was looked for and not found, for the report that a user may copy. */
  readonly missing: readonly ComposePart[];
}

/** What a compose can't be watched without. */
export type ComposePart = 'body' | 'send';

/** How one mail site marks up its composes. */
export interface Webmail {
  readonly name: string;
  /** Match patterns of the manifest; none for a webmail that is known by how its pages are built. */
  readonly matches: readonly string[];
  /** The compose that a focused element belongs to; null where there is none. */
  findCompose(focused: Element): Compose | Unrecognised | null;
  /** The other side's words: what a compose quotes, or the mail it answers. Null where the page shows none. */
  findQuotedText(compose: Compose): string | null;
}
