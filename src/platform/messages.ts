import type { Draft, FieldSpan, Review } from '#analysis';

/** Who a draft goes to: the first To recipient outside the user's own domain. `address` is null for a chip that shows a name only. */
export interface Client {
  readonly name: string;
  readonly address: string | null;
}

/** The compose at hand in one tab. Holds draft text: it lives in messages and memory alone. */
export type ComposeState =
  | { readonly kind: 'none' }
  | { readonly kind: 'unwatched'; readonly webmail: string }
  | {
      readonly kind: 'watched';
      readonly webmail: string;
      readonly draft: Draft;
      /** Null while the first answer is awaited. */
      readonly review: Review | null;
      readonly client: Client | null;
    };

/** What pages and content scripts ask of the background. */
export interface BackgroundMessages {
  /** Starts the background and its analyser, so that the first review finds them warm. */
  wake(): void;
  /** Reviews a draft, at the user's strength and in their language. */
  review(draft: Draft): Review;
  /** Shows the number of flags on this tab's toolbar button; null clears it. */
  showCount(count: number | null): void;
  /** Opens the popup from a click in the page. False where the browser doesn't. */
  openPopup(): boolean;
}

/** What pages and the background ask of the content script of a tab. */
export interface ContentMessages {
  readCompose(): ComposeState;
  /** Brings a flag into view and opens its card. */
  revealFlag(span: FieldSpan): void;
}
