import type { Rewrite } from '#analysis';
import { findFrameOffset, findHolder } from '#dom';
import { createComposeActions } from './compose-actions.ts';
import type { ComposeSet } from './compose-set.ts';
import type { InlineDeps } from './deps.ts';
import { isElement } from './is-node.ts';
import type { Actions, Open, OpenedBy } from './model.ts';
import { createOpened } from './opened.ts';
import { isPanelShortcut, isPlainEscape, leavesPanel, moveInPanel } from './panel-keys.ts';
import { scrollToBox } from './reveal.ts';
import { readLayout } from './room.ts';
import type { Session } from './session.ts';
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

/** Opens and closes the panels of a page; `onChange` draws them. */
export function createPanels(
  document: Document,
  composes: ComposeSet,
  deps: InlineDeps,
  onChange: () => void,
  findRoot: () => ShadowRoot | null,
): Panels {
  const opened = createOpened(document, composes, onChange);
  const { show, close } = opened;

  const openCard = (key: string, flag: ShownFlag, by: OpenedBy, line = 0) => {
    const session = composes.find(key);
    if (!session) return;
    if (by !== 'hover') scrollToFlag(session, flag);
    const fromList = opened.now.kind === 'list';
    show({ kind: 'card', key, flag, by, fromList, line, notTaken: null });
  };
  const rewrite = async (key: string, flag: ShownFlag, wanted: Rewrite) => {
    const isDone = await composes.find(key)?.rewrite(flag, wanted);
    if (isDone) return close({ returns: false });
    const { now } = opened;
    if (now.kind === 'card' && now.flag.id === flag.id) show({ ...now, notTaken: wanted });
  };
  const goBack = () => {
    const { now } = opened;
    if (now.kind === 'card' && now.fromList && now.by === 'keyboard')
      show({ kind: 'list', key: now.key, by: 'keyboard' });
    else close();
  };

  return {
    ...createComposeActions(document, composes, deps, onChange),
    get open() {
      return opened.now;
    },
    close,
    follow: opened.follow,
    openCard,
    openAt(key, flag, { x, y }, by) {
      const { now } = opened;
      if (now.kind !== 'none' && by === 'hover' && (now.kind === 'list' || now.by !== 'hover'))
        return;
      if (now.kind === 'card' && now.by === by && now.flag.id === flag.id) return;
      const boxes = composes.find(key)?.findRects(flag) ?? [];
      const line = boxes.findIndex(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      openCard(key, flag, by, Math.max(0, line));
    },
    closeHovered() {
      if (opened.now.kind === 'card' && opened.now.by === 'hover') close();
    },
    toggleList(key, by) {
      if (opened.now.kind === 'list' && opened.now.key === key) close();
      else show({ kind: 'list', key, by });
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
      if (isPlainEscape(event) && opened.now.kind !== 'none') {
        close();
        return true;
      }
      const session = composes.current;
      if (!isPanelShortcut(event) || !session || session.flags.length === 0) return false;
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
    noteLayout(key) {
      if (composes.dropGone()) return onChange();
      const session = composes.find(key);
      if (!session || opened.now.kind === 'none' || opened.now.key !== key) return;
      if (!readLayout(session.compose.root, session.compose.body)) close({ returns: false });
    },
  };
}

function scrollToFlag({ compose, findRects }: Session, flag: ShownFlag): void {
  const [box] = findRects(flag);
  if (!box || flag.in !== 'body') return;
  const { x, y } = findFrameOffset(compose.body, compose.root.ownerDocument);
  scrollToBox(compose.body, {
    left: box.left - x,
    top: box.top - y,
    right: box.right - x,
    bottom: box.bottom - y,
  });
}
