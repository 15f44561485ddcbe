import { copyText } from './clipboard.ts';
import type { ComposeSet } from './compose-set.ts';
import type { InlineDeps } from './deps.ts';
import type { Actions } from './model.ts';

/** What can be done about a compose without a panel being opened or closed by it. */
export type ComposeActions = Pick<
  Actions,
  | 'copyText'
  | 'copyStructure'
  | 'dismissBanner'
  | 'ruleOutPhone'
  | 'dismissReminder'
  | 'turnReminderOff'
  | 'openPopup'
  | 'findRects'
> & {
  /** Composes whose popup did not open. */
  readonly toolbarHints: ReadonlySet<string>;
};

/** The actions of all composes of a page; `onChange` draws what they changed. */
export function createComposeActions(
  document: Document,
  composes: ComposeSet,
  deps: InlineDeps,
  onChange: () => void,
): ComposeActions {
  const toolbarHints = new Set<string>();
  return {
    toolbarHints,
    copyText: (text) => copyText(document, text),
    async copyStructure() {
      const root = composes.unwatched?.root;
      return root ? copyText(document, deps.describeStructure(root)) : false;
    },
    dismissBanner: (key) => composes.find(key)?.dismissBanner(),
    ruleOutPhone: (key) => composes.find(key)?.ruleOutPhone(),
    dismissReminder: (key) => composes.find(key)?.dismissReminder(),
    turnReminderOff: (key) => composes.find(key)?.turnReminderOff(),
    openPopup(key) {
      const hint = () => {
        toolbarHints.add(key);
        onChange();
      };
      deps.openPopup().then((isOpen) => {
        if (!isOpen) hint();
      }, hint);
    },
    findRects: (key, flag) => composes.find(key)?.findRects(flag) ?? [],
  };
}
