import type { OpenedBy } from './model.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface PointerActions<Flag> {
  /** What stands under a point. */
  find(x: number, y: number): Flag | null;
  /** The pointer rested on it, or pressed on it. */
  onFlag(flag: Flag, point: Point, by: OpenedBy): void;
  /** The pointer rested beside all flags. */
  onNothing(): void;
  isTyping(): boolean;
}

/** How long the pointer must rest on words before their card opens, in milliseconds. */
export const hoverDelay = 350;

/** Watches the pointer over one editor: no event is stopped and no caret moved. */
export function watchPointer<Flag>(
  body: HTMLElement,
  { find, onFlag, onNothing, isTyping }: PointerActions<Flag>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passive = { passive: true, signal };
  const rest = (run: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(run, hoverDelay);
  };
  const onMove = ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
    if (buttons !== 0) return clearTimeout(timer);
    rest(() => {
      if (isTyping()) return;
      const flag = find(x, y);
      if (flag) onFlag(flag, { x, y }, 'hover');
      else onNothing();
    });
  };
  const onClick = ({ clientX: x, clientY: y, detail }: MouseEvent) => {
    clearTimeout(timer);
    const flag = detail === 1 ? find(x, y) : null;
    if (flag) onFlag(flag, { x, y }, 'click');
  };
  body.addEventListener('pointermove', onMove, passive);
  body.addEventListener('pointerleave', () => rest(onNothing), passive);
  body.addEventListener('click', onClick, passive);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
