import type { Rewrite } from '#analysis';
import {
  type guardTexts,
  type inlineTexts,
  type PartTexts,
  speaker,
  type stepTexts,
  type Translate,
  type uiTexts,
} from '#i18n';
import type { StepTranslate, UiTranslate } from '#ui';
import type { ChipState } from './chip-state.ts';
import type { Scheme } from './scheme.ts';
import type { Reviewed, ShownFlag } from './shown-flag.ts';

/** The words of all parts in one language. */
export interface Words {
  readonly inline: Translate<typeof inlineTexts.en>;
  readonly guard: Translate<typeof guardTexts.en>;
  readonly ui: UiTranslate;
  readonly steps: StepTranslate;
}

export const wordsOf = ({ inline, guard, ui, steps }: PartTexts): Words => ({
  inline: speaker<typeof inlineTexts.en>(inline),
  guard: speaker<typeof guardTexts.en>(guard),
  ui: speaker<typeof uiTexts.en>(ui),
  steps: speaker<typeof stepTexts.en>(steps),
});

/** Stands for a compose that isn't understood. */
export const unwatchedKey = 'unwatched';

/** One compose as its parts show it. */
export interface ComposeView {
  readonly key: string;
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  readonly scheme: Scheme;
  readonly chip: ChipState;
  readonly flags: readonly ShownFlag[];
  /** The review that this comes from; null before the first. */
  readonly answer: Reviewed | null;
  /** Null without a nudge; `client` is empty where there is no name. */
  readonly banner: {
    readonly client: string;
    readonly canRuleOut: boolean;
    readonly toolbarHint: boolean;
  } | null;
  /** The client's name where contact has ended; null without a reminder. */
  readonly reminder: string | null;
}

/** The panel that is open. By hover it closes of itself; by the keyboard it takes the focus, else it leaves the caret alone. */
export type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly key: string; readonly by: OpenedBy }
  | {
      readonly kind: 'card';
      readonly key: string;
      readonly flag: ShownFlag;
      readonly by: OpenedBy;
      readonly fromList: boolean;
      /** Which line of the words the card hangs on. */
      readonly line: number;
      /** The rewrite that the editor did not take. */
      readonly notTaken: Rewrite | null;
    };

export type OpenedBy = 'hover' | 'click' | 'keyboard';

/** A button's click comes from the keyboard (or a screen reader) when no pointer counted it. */
export const pressedBy = (event: MouseEvent): OpenedBy =>
  event.detail === 0 ? 'keyboard' : 'click';

/** What can be done in the parts. */
export interface Actions {
  toggleList(key: string, by: OpenedBy): void;
  openCard(key: string, flag: ShownFlag, by: OpenedBy): void;
  close(): void;
  rewrite(key: string, flag: ShownFlag, rewrite: Rewrite): void;
  ignore(key: string, flag: ShownFlag): void;
  copyText(text: string): Promise<boolean>;
  copyStructure(key: string): Promise<boolean>;
  dismissBanner(key: string): void;
  ruleOutPhone(key: string): void;
  dismissReminder(key: string): void;
  turnReminderOff(key: string): void;
  openPopup(key: string): void;
  /** Where a flag's words stand now. */
  findRects(key: string, flag: ShownFlag): readonly DOMRect[];
  /** A compose was moved, hidden or shown, or left the page. */
  noteLayout(key: string): void;
}
