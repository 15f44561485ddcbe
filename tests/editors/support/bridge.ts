import {
  attachHighlighter,
  findSelection,
  type Highlighter,
  isComposing,
  type Mark,
  readText,
  replaceText,
  watchInput,
} from '#dom';

// The content script of the test extension: what the product does in its isolated world, on request of a test.

const styles = {
  first: { line: 'wash', light: '#ff00ff', dark: '#ff00ff' },
  second: { line: 'wavy', light: '#00a000', dark: '#00ff00' },
} as const;

interface Session {
  readonly highlighter: Highlighter<Mark>;
  readonly life: AbortController;
  words: readonly string[];
  changes: number;
}

const sessions = new Map<number, Session>();

function findEditor(index: number): HTMLElement {
  const frame = document.querySelector('iframe');
  if (frame?.contentDocument) return frame.contentDocument.body;
  const found = document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea');
  const editor = found[index] ?? findShadowed();
  if (!editor) throw new Error('no editor');
  return editor;
}

/** The editor of a closed shadow root: content scripts may look into one. */
function findShadowed(): HTMLElement | null {
  const host = document.querySelector<HTMLElement>('#shadowed');
  if (!host) return null;
  // biome-ignore lint/suspicious/noExplicitAny: an API of extensions that each browser names otherwise.
  const { chrome, browser } = globalThis as any;
  const root: ShadowRoot | null =
    chrome?.dom?.openOrClosedShadowRoot?.(host) ??
    browser?.dom?.openOrClosedShadowRoot?.(host) ??
    // biome-ignore lint/suspicious/noExplicitAny: Firefox's older name of it.
    (host as any).openOrClosedShadowRoot ??
    null;
  return root?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null;
}

function openSession(index: number): Session {
  const known = sessions.get(index);
  if (known) return known;
  const editor = findEditor(index);
  const life = new AbortController();
  const highlighter = attachHighlighter<Mark>(editor, styles, life.signal);
  const made: Session = { highlighter, life, words: [], changes: 0 };
  sessions.set(index, made);
  watchInput(
    editor,
    () => {
      made.changes++;
      draw(editor, made);
    },
    life.signal,
  );
  return made;
}

function findMarks(text: string, words: readonly string[]): readonly Mark[] {
  return words.flatMap((word, index) =>
    [...text.matchAll(new RegExp(RegExp.escape?.(word) ?? word, 'g'))].map((match) => ({
      name: index === 0 ? 'first' : 'second',
      start: match.index,
      end: match.index + word.length,
    })),
  );
}

function draw(editor: HTMLElement, session: Session): void {
  const map = readText(editor);
  session.highlighter.draw(map, findMarks(map.text, session.words));
}

const boxOf = ({ left, top, width, height }: DOMRect) => ({ left, top, width, height });

/** Every call by its name; the first argument is the number of the editor in the page. */
const calls = {
  read: (index: number) => readText(findEditor(index)).text,
  keepDrawn(index: number, words: readonly string[]) {
    const session = openSession(index);
    session.words = words;
    draw(findEditor(index), session);
  },
  countChanges: (index: number) => openSession(index).changes,
  findRects(index: number, word: string) {
    const map = readText(findEditor(index));
    const start = map.text.indexOf(word);
    return openSession(index)
      .highlighter.findRects(map, start, start + word.length)
      .map(boxOf);
  },
  findAt(index: number, x: number, y: number) {
    const mark = openSession(index).highlighter.findAt(x, y);
    return mark && readText(findEditor(index)).text.slice(mark.start, mark.end);
  },
  findSelection: (index: number) => findSelection(findEditor(index), readText(findEditor(index))),
  async replace(index: number, expected: string, text: string) {
    const body = findEditor(index);
    openSession(index);
    const read = () => readText(body);
    const start = read().text.indexOf(expected);
    const edit = { start, end: start + expected.length, expected, text };
    return replaceText({ body, read }, edit, new AbortController().signal);
  },
  end: (index: number) => openSession(index).life.abort(),
  isComposing: (index: number) => isComposing(findEditor(index)),
} as const;

export type Calls = typeof calls;

addEventListener('message', async ({ data }) => {
  if (data?.to !== 'bridge') return;
  const call = calls[data.name as keyof Calls] as (...args: unknown[]) => unknown;
  try {
    postMessage({ to: 'test', id: data.id, value: await call(...data.args) }, '*');
  } catch (error) {
    postMessage({ to: 'test', id: data.id, error: String(error) }, '*');
  }
});
document.documentElement.dataset.bridge = 'ready';
