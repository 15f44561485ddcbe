import type { Rewrite } from '#analysis';
import { findFrameOffset, findHolder } from '#dom';
import { keepCaret } from './caret.ts';
import { copyText } from './clipboard.ts';
import type { ComposeSet } from './compose-set.ts';
import type { InlineDeps } from './deps.ts';
import { isElement } from './is-node.ts';
import { type Actions, type Open, type OpenedBy, unwatchedKey } from './model.ts';
import { leavesPanel, moveInPanel } from './panel-keys.ts';
import { scrollToBox } from './reveal.ts';
import { readLayout } from './room.ts';
import type { ShownFlag } from './shown-flag.ts';

/** The one panel that may be open in a page: the list of a compose or the card of a flag. */
export interface Panels extends Actions {
  readonly open: Open;
  /** Takes the caret back to where it was, unless told not to. */
  close(options?: { readonly returns: boolean }): void;
  /** Composes whose popup did not open. */
  readonly toolbarHints: ReadonlySet<string>;
  /** Opens the card at the line of the words that the pointer is on. */
  openAt(
    key: string,
    flag: ShownFlag,
    point: { readonly x: number; readonly y: number },
    by: OpenedBy,
  ): void;
  closeHovered(): void;
  /** Keeps the open panel true to its compose: closes it when its flag or its compose is gone. */
  follow(): void;
  onOwnKey(event: KeyboardEvent): void;
  /** True for a key that was meant for us. */
  onPageKey(event: KeyboardEvent): boolean;
}

const none: Open = { kind: 'none' };
const isPlainKey = (event: KeyboardEvent) =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

/** Opens and closes the panels of a page; `onChange` draws them. */
export function createPanels(
  document: Document,
  composes: ComposeSet,
  deps: InlineDeps,
  onChange: () => void,
  findRoot: () => ShadowRoot | null,
): Panels {
  let open: Open = none;
  let returnCaret: (() => void) | null = null;
  const toolbarHints = new Set<string>();

  const show = (next: Open) => {
    if (next.kind !== 'none' && next.by === 'keyboard') returnCaret ??= keepCaret(document);
    open = next;
    onChange();
  };
  const close = ({ returns = true } = {}) => {
    if (open.kind === 'none') return;
    if (returns && returnCaret) returnCaret();
    returnCaret = null;
    show(none);
  };
  const openCard = (key: string, flag: ShownFlag, by: OpenedBy, line = 0) => {
    const session = composes.find(key);
    if (!session) return;
    const [box] = session.findRects(flag);
    if (box && by !== 'hover' && flag.in === 'body') {
      const { x, y } = findFrameOffset(session.compose.body, document);
      scrollToBox(session.compose.body, {
        left: box.left - x,
        top: box.top - y,
        right: box.right - x,
        bottom: box.bottom - y,
      });
    }
    show({ kind: 'card', key, flag, by, fromList: open.kind === 'list', line, notTaken: null });
  };
  const rewrite = async (key: string, flag: ShownFlag, wanted: Rewrite) => {
    const isDone = await composes.find(key)?.rewrite(flag, wanted);
    if (isDone) return close({ returns: false });
    if (open.kind === 'card' && open.flag.id === flag.id) show({ ...open, notTaken: wanted });
  };
  const goBack = () => {
    if (open.kind === 'card' && open.fromList && open.by === 'keyboard')
      show({ kind: 'list', key: open.key, by: 'keyboard' });
    else close();
  };

  return {
    get open() {
      return open;
    },
    toolbarHints,
    close,
    openCard,
    openAt(key, flag, { x, y }, by) {
      if (open.kind !== 'none' && by === 'hover' && (open.kind === 'list' || open.by !== 'hover'))
        return;
      if (open.kind === 'card' && open.by === by && open.flag.id === flag.id) return;
      const boxes = composes.find(key)?.findRects(flag) ?? [];
      const line = boxes.findIndex(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      openCard(key, flag, by, Math.max(0, line));
    },
    closeHovered() {
      if (open.kind === 'card' && open.by === 'hover') close();
    },
    toggleList(key, by) {
      if (open.kind === 'list' && open.key === key) close();
      else show({ kind: 'list', key, by });
    },
    follow() {
      if (open.kind === 'none') return;
      const { key } = open;
      const session = composes.find(key);
      if (!session) {
        if (key !== unwatchedKey || !composes.unwatched) open = none;
        return;
      }
      if (open.kind === 'list') return;
      const { flag } = open;
      const now = session.flags.find(({ id }) => id === flag.id);
      const isTyping = session.review.kind !== 'reviewed' || !session.review.settled;
      if (!now || (isTyping && open.by !== 'keyboard')) close();
      else open = { ...open, flag: now };
    },
    onOwnKey(event) {
      if (event.key === 'Escape') goBack();
      else if (moveInPanel(findRoot(), event)) event.preventDefault();
      else if (leavesPanel(findRoot(), event)) {
        event.preventDefault();
        close();
      }
    },
    onPageKey(event) {
      if (event.isComposing) return false;
      if (event.key === 'Escape' && isPlainKey(event) && open.kind !== 'none') {
        close();
        return true;
      }
      const session = composes.current;
      const isShortcut =
        event.key === 'Enter' &&
        event.altKey &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.shiftKey;
      if (!isShortcut || !session || session.flags.length === 0) return false;
      if (!isElement(event.target)) return false;
      if (!session.compose.root.contains(findHolder(event.target, document))) return false;
      const flag = session.findAtCaret();
      if (flag) openCard(session.key, flag, 'keyboard');
      else show({ kind: 'list', key: session.key, by: 'keyboard' });
      return true;
    },
    rewrite: (key, flag, wanted) => void rewrite(key, flag, wanted),
    ignore(key, flag) {
      composes.find(key)?.ignore(flag);
      goBack();
    },
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
    noteLayout(key) {
      if (composes.dropGone()) return onChange();
      const session = composes.find(key);
      if (!session || open.kind === 'none' || open.key !== key) return;
      if (!readLayout(session.compose.root, session.compose.body)) close({ returns: false });
    },
  };
}
