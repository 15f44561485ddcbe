import { dropMarks } from '#dom';
import { categoryStyles } from '#ui';

/** The one element that we add to a page: all of our parts live in its closed shadow root. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the parts are rendered. */
  readonly stage: HTMLElement;
}

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
const pageEvents = [
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
] as const;

const mark = 'data-call-first';

/** Takes away what an earlier version of the extension left: Firefox ends its scripts without a word. */
export function removeRemains(document: Document): void {
  for (const old of document.querySelectorAll(`[${mark}="parts"]`)) old.remove();
  if (document.defaultView) dropMarks(document.defaultView, categoryStyles);
}

/** Puts an empty host at the end of the document until `signal` aborts. */
export function attachHost(document: Document, css: string, signal: AbortSignal): Host {
  const view = document.defaultView;
  if (!view) throw new Error('No window.');
  // Not an element of our own name: a page that defines it would get at what is inside.
  const element = document.createElement('div');
  element.setAttribute(mark, 'parts');
  for (const [name, value] of [
    ['all', 'initial'],
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['z-index', '2147483646'],
    // Goes with the extension, also where our script can't take it away any more.
    ['visibility', 'var(--call-first-parts, hidden)'],
  ] as const)
    element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const stage = document.createElement('div');
  root.append(stage);
  document.documentElement.append(element);
  for (const type of pageEvents)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => element.remove());
  return { element, root, stage };
}

/** The send guard's dialog, as long as the writer can see it. */
export function findOpenDialog({ element, root }: Host): HTMLElement | null {
  const dialog = root.querySelector<HTMLDialogElement>('dialog.guard');
  const isSeen = element.isConnected && dialog?.open && dialog.getClientRects().length > 0;
  return isSeen ? dialog : null;
}

/**
 * Sees every key before the page does: those pressed in our host go to `onOwnKey` and never to the page, those pressed
 * in the page go to `onPageKey`, which answers true to keep one from it. To be called before the page's own scripts run.
 */
export function guardKeys(
  view: Window,
  isOwn: (target: EventTarget | null) => boolean,
  onOwnKey: (event: KeyboardEvent) => void,
  onPageKey: (event: KeyboardEvent) => boolean,
  signal: AbortSignal,
): void {
  const held = new Set<string>();
  const guard = (event: KeyboardEvent) => {
    if (isOwn(event.target)) {
      event.stopImmediatePropagation();
      // What a script of the page sends here was pressed by nobody.
      if (!event.isTrusted) return;
      // A key pressed in the page and let go here would leave the page waiting for it: that one is ours too.
      if (event.type === 'keydown') {
        held.add(event.code);
        onOwnKey(event);
      } else if (event.type === 'keyup') held.delete(event.code);
      return;
    }
    if (event.type === 'keydown') {
      if (onPageKey(event)) held.add(event.code);
      // Pressed anew: when it was let go the focus may have been in another window.
      else if (!event.repeat) held.delete(event.code);
    }
    if (!held.has(event.code)) return;
    if (event.type === 'keyup') held.delete(event.code);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of keyEvents) view.addEventListener(type, guard, { capture: true, signal });
}
