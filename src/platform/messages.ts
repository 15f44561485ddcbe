import type { Draft, FieldSpan, FillIn, Review } from '#analysis';
import type { DraftFacts, PlanEdits, StepId } from '#guide';
import type { PartTexts } from '#i18n';
import type { Client, ClientRecord, ClientsChange, RecordChange, Standing } from '#records';
import type { ClientsList } from './clients-keeper.ts';
import type { HeldText } from './held-text.ts';
import type { Language, Settings } from './settings.ts';

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

/** A tab as the popup sees it: its compose, or why there can't be one. `elsewhere` is a page of no mail site, with the match pattern to ask for where it could be one. `silent` is a mail site whose content script doesn't answer: the tab is older than this install. */
export type TabState =
  | ComposeState
  | { readonly kind: 'elsewhere'; readonly site: string | null }
  | { readonly kind: 'silent' };

/** All that the popup shows, in one answer. */
export interface PopupState extends RecordOwner {
  readonly tab: TabState;
  readonly record: ClientRecord;
  /** False when the user has taken the mail sites' permission back. */
  readonly hasMailAccess: boolean;
  /** The tab is in a private window: nothing of it is kept, changes come back unkept. */
  readonly isPrivate: boolean;
  readonly language: Language;
}

/** All that the side panel shows of a tab, in one answer. */
export interface PanelState extends PopupState {
  /** What the draft says for a plan; null without a draft. */
  readonly facts: DraftFacts | null;
}

/** Whose record a page means, and the tab it is about: a client's, that of a compose without recipients, or the general checklist. */
export interface RecordOwner {
  readonly owner: Client | 'unnamed' | 'checklist';
  readonly tabId: number;
}

/** All that the clients page shows, in one answer. */
export interface ClientsState extends ClientsList {
  /** The page stands in a private window: nothing can be changed from there. */
  readonly isPrivate: boolean;
}

/** What the parts in a webmail are drawn with. */
export interface PartLooks {
  readonly texts: PartTexts;
  readonly css: string;
}

/** What a page with a compose has to know before anything is shown in it. */
export interface PartSetup extends PartLooks {
  readonly sendGuard: Settings['sendGuard'];
}

/** What content scripts may ask of the background. */
export interface BackgroundMessages {
  /** Starts the background and its analyser, so that the first review finds them warm. */
  wake(): void;
  /** Reviews a draft, at the user's strength and in their language. */
  review(draft: Draft): Review;
  /** Shows the number of flags on this tab's toolbar button; null clears it. */
  showCount(count: number | null): void;
  /** Opens the popup from a click in the page; a small window of its own where the browser won't. */
  openPopup(): boolean;
  /** Opens the side panel from a click in the page; the popup, whose button does it, where the browser won't. */
  openPanel(): boolean;
  /** Looks in the user's language, and the settings that count in a page: asked for at its first compose, so that no other page carries them. */
  readSetup(): PartSetup;
  readStanding(client: Client): Standing;
  /** Keeps that this client is not to be phoned. Private windows get the record back unkept. */
  setNotByPhone(client: Client, notByPhone: boolean): ClientRecord;
  /** Never again reminds that nothing is owed to this client. */
  turnReminderOff(client: Client): ClientRecord;
}

/** What only the extension's own pages may ask of the background. */
export interface PageMessages {
  readPopup(tabId: number): PopupState;
  readPanel(tabId: number): PanelState;
  /** Sentences for what a draft, reviewed like this, lacks. */
  findFillIns(draft: Draft, review: Review): readonly FillIn[];
  /** What is kept of a client; an empty record where nothing is. */
  readClient(client: Client): ClientRecord;
  /** The same for the compose of a page of ours in that tab. */
  readPanelOf(tabId: number, compose: ComposeState, isPrivate: boolean): PanelState;
  /** Opens the review page with a text that was chosen in this tab. */
  openReview(text: string, tabId: number): void;
  /** The text that the review page in this tab was opened with. */
  readHeldText(tabId: number): HeldText | null;
  tickStep(owner: RecordOwner, step: StepId, done: boolean): ClientRecord;
  /** Replaces all ticks: to start over, and to undo that. */
  setSteps(owner: RecordOwner, steps: readonly StepId[]): ClientRecord;
  markNotByPhone(owner: RecordOwner, notByPhone: boolean): ClientRecord;
  /** Rejects with `full` where the browser has no more room; then nothing changed. */
  changeRecord(owner: RecordOwner, change: RecordChange): ClientRecord;
  /** Holds changes of a plan in memory until the last private window closes: the panel's there may not be written anywhere. */
  holdPrivateEdits(owner: RecordOwner, edits: PlanEdits): void;
  readClients(): ClientsState;
  /** Changes the list; once, however often it is asked under one id. Rejects with `full` as above. A page in a private window gets the list back unchanged. */
  changeClients(id: string, change: ClientsChange): ClientsState;
  /** Takes the change of that id back; does nothing where it is too late. */
  undoClients(id: string): ClientsState;
}

/** A text for the compose at hand, above what is written there. */
export interface Insertion {
  readonly text: string;
  /** Fills the subject where that is empty. */
  readonly subject?: string;
  /** The first words of the body, under which the text comes; where the body begins with others it is not taken. */
  readonly below?: string;
}

/** What pages and the background ask of the content script of a tab. */
export interface ContentMessages {
  readCompose(): ComposeState;
  /** Brings a flag into view and opens its card. */
  revealFlag(span: FieldSpan): void;
  /** The other side's words that the compose at hand answers; null where there are none. */
  readQuoted(): string | null;
  /** Puts a text into the compose at hand, so that one undo takes it out; false when it was not taken. */
  insertText(insertion: Insertion): boolean;
  /** Tells that what is kept of clients changed somewhere else: time to ask again. */
  clientChanged(): void;
  /** Ends the watching of a site that the user took back; the match patterns. */
  sitesDropped(patterns: readonly string[]): void;
}
