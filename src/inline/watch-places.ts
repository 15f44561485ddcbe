import { findFrameOffset } from '#dom';
import type { ComposeSet } from './compose-set.ts';
import { guardKeys, type Host } from './host.ts';
import type { Panels } from './panels.ts';
import type { SendGuard } from './send-guard.ts';
import type { ShownFlag } from './shown-flag.ts';
import { watchPointer } from './watch-pointer.ts';

/** So long after the last key nothing opens by itself, in milliseconds. */
const typingRest = 800;

/** The parts of a page; asked for late, as a compose may be met before all of them stand. */
type FindParts = () => {
  readonly composes: ComposeSet;
  readonly panels: Panels;
  readonly guard: SendGuard;
  /** Null until there is something to show. */
  readonly host: Host | null;
};

/** Hears keys and presses in a window that is written in, our own parts' first of all, until `signal` aborts. */
export function watchWindow(window: Window, find: FindParts, signal: AbortSignal): void {
  const isOwn = (target: EventTarget | null) => target !== null && target === find().host?.element;
  guardKeys(
    window,
    isOwn,
    (event) => find().guard.onOwnKey(event) || find().panels.onOwnKey(event),
    (event) => find().guard.onPageKey(event) || find().panels.onPageKey(event),
    signal,
  );
  const closeOutside = ({ target }: Event) => {
    if (!isOwn(target)) find().panels.close({ returns: false });
  };
  window.addEventListener('pointerdown', closeOutside, { capture: true, passive: true, signal });
}

/** Opens and closes cards as the pointer moves over the place where a compose is written in, until `signal` aborts. */
export function watchPlace(
  key: string,
  body: HTMLElement,
  document: Document,
  find: FindParts,
  signal: AbortSignal,
): void {
  const actions = {
    find: (x: number, y: number) => find().composes.find(key)?.findAt(x, y) ?? null,
    onFlag: (flag: ShownFlag, point: { x: number; y: number }, by: 'hover' | 'click') => {
      const { x, y } = findFrameOffset(body, document);
      find().panels.openAt(key, flag, { x: point.x + x, y: point.y + y }, by);
    },
    onNothing: () => {
      if (!find().host?.element.matches(':hover')) find().panels.closeHovered();
    },
    isTyping: () => performance.now() - (find().composes.find(key)?.lastInput ?? 0) < typingRest,
  };
  watchPointer<ShownFlag>(body, actions, signal);
}
