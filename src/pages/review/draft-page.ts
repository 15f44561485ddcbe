import type { FieldSpan } from '#analysis';
import type { Locale } from '#i18n';
import type { ComposeState, Insertion } from '#platform';

/** The live parts round the page's own draft: underlines, cards and chip, as in a webmail. */
export interface DraftPage {
  readCompose(): ComposeState;
  /** Puts a text into the draft; false when it was not taken. */
  insertText(insertion: Insertion): Promise<boolean>;
  revealFlag(span: FieldSpan): void;
}

/** What the parts tell the page, and what they need to know of it. */
export interface DraftPageEvents {
  readonly language: Locale;
  /** Nothing that is chosen in the parts may be kept. */
  readonly isPrivate: boolean;
  /** The draft, its review or its recipient is another one. */
  readonly onChange: () => void;
}

/** Attaches the parts to the document; the entrypoint knows how. */
export type AttachDraft = (events: DraftPageEvents) => DraftPage;
