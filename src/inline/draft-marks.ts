import type { Span } from '#analysis';
import {
  attachHighlighter,
  findFrameOffset,
  findSelection,
  type Highlighter,
  type Mark,
  type TextMap,
  watchInput,
} from '#dom';
import { categoryStyles } from '#ui';
import type { Compose } from '#webmail';
import type { ShownFlag } from './shown-flag.ts';
import { inTypingRests } from './typing-rests.ts';

interface FlagMark extends Mark {
  readonly flag: ShownFlag;
}

/** The marks in one compose, wherever it is written in. */
export interface DraftMarks {
  /** Goes along to where the compose is written in now; true when that is another place than before. */
  move(): boolean;
  /** Marks these flags and no others; `map` is the body as it was read just now. */
  draw(flags: readonly ShownFlag[], map?: TextMap): void;
  findAt(x: number, y: number): ShownFlag | null;
  /** The flag that holds the caret, of those given. */
  findAtCaret(flags: readonly ShownFlag[]): ShownFlag | null;
  /** A box a line, in the viewport of the window that holds the compose; empty where the words can't be seen. */
  findRects(flag: Pick<ShownFlag, 'in' | 'start' | 'end'>): readonly DOMRect[];
}

interface DraftMarksEvents {
  /** At each change of the body: costs nothing but its own time. */
  onTyping(): void;
  /** The body changed, some time ago or just now. */
  onBody(): void;
  /** Something else of the compose was typed into. */
  onField(): void;
  /** The compose is written in here now, until the signal aborts. */
  onPlace(body: HTMLElement, signal: AbortSignal): void;
}

const holds = (flag: Span, caret: Span) => flag.start <= caret.start && caret.end <= flag.end;

/** Marks flags in the compose that `current` gives, and tells of what is typed there, until `signal` aborts. */
export function attachDraftMarks(
  current: () => Compose,
  { onTyping, onBody, onField, onPlace }: DraftMarksEvents,
  signal: AbortSignal,
): DraftMarks {
  // Where it is attached: a compose tells its body of the moment, which the page may have changed.
  let { body, root } = current();
  let place = new AbortController();
  let highlighter: Highlighter<FlagMark>;
  const attach = () => {
    place.abort();
    place = new AbortController();
    const here = AbortSignal.any([signal, place.signal]);
    ({ body, root } = current());
    highlighter = attachHighlighter(body, categoryStyles, here);
    // Ranges move with the text. Only where the editor put other nodes in their place must it be now.
    const noteBody = inTypingRests(body, () => !highlighter.isWhole(), onBody, here);
    const noteField = inTypingRests(root, () => true, onField, here);
    onPlace(body, here);
    watchInput(
      body,
      () => {
        onTyping();
        noteBody();
      },
      here,
    );
    root.addEventListener(
      'input',
      ({ target }) => {
        if (!body.contains(target as Node)) noteField();
      },
      { signal: here },
    );
  };
  attach();
  return {
    move() {
      const next = current();
      if (next.body === body && next.root === root) return false;
      attach();
      return true;
    },
    draw(flags, map = current().readBody()) {
      const marks = flags
        .filter((flag) => flag.in === 'body')
        .map((flag) => ({ name: flag.flag.category, start: flag.start, end: flag.end, flag }));
      highlighter.draw(map, marks);
    },
    findAt: (x, y) => highlighter.findAt(x, y)?.flag ?? null,
    findAtCaret(flags) {
      const compose = current();
      const caret = findSelection(compose.body, compose.readBody());
      return (caret && flags.find((flag) => flag.in === 'body' && holds(flag, caret))) ?? null;
    },
    findRects(flag) {
      const compose = current();
      if (flag.in === 'subject') {
        const subject = compose.findSubject();
        return subject ? [subject.getBoundingClientRect()] : [];
      }
      const { x, y } = findFrameOffset(compose.body, compose.root.ownerDocument);
      const boxes = highlighter.findRects(compose.readBody(), flag.start, flag.end);
      if (x === 0 && y === 0) return boxes;
      return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
    },
  };
}
