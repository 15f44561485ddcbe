import { keepCaret } from './caret.ts';
import type { ComposeSet } from './compose-set.ts';
import { type Open, unwatchedKey } from './model.ts';

/** Which panel is open, and where the caret goes when it closes. */
export interface Opened {
  readonly now: Open;
  show(next: Open): void;
  /** Takes the caret back to where it was, unless told not to. */
  close(options?: { readonly returns: boolean }): void;
  /** Keeps what is open true to its compose: closes it when its flag or its compose is gone. */
  follow(): void;
}

const none: Open = { kind: 'none' };

/** Holds the one panel that may be open in a page; `onChange` draws it. */
export function createOpened(
  document: Document,
  composes: ComposeSet,
  onChange: () => void,
): Opened {
  let now: Open = none;
  let returnCaret: (() => void) | null = null;
  const show = (next: Open) => {
    if (next.kind !== 'none' && next.by === 'keyboard') returnCaret ??= keepCaret(document);
    now = next;
    onChange();
  };
  const close = ({ returns = true } = {}) => {
    if (now.kind === 'none') return;
    if (returns && returnCaret) returnCaret();
    returnCaret = null;
    show(none);
  };
  return {
    get now() {
      return now;
    },
    show,
    close,
    follow() {
      if (now.kind === 'none') return;
      const { key } = now;
      const session = composes.find(key);
      if (!session) {
        if (key !== unwatchedKey || !composes.unwatched) now = none;
        return;
      }
      if (now.kind === 'list') return;
      const { flag, by } = now;
      const found = session.flags.find(({ id }) => id === flag.id);
      const isTyping = session.review.kind !== 'reviewed' || !session.review.settled;
      if (!found || (isTyping && by !== 'keyboard')) close();
      else now = { ...now, flag: found };
    },
  };
}
