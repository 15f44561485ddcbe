/** An unseen copy of a textarea's text, laid out over it letter by letter. */
export interface TextareaMirror {
  readonly root: HTMLElement;
  /** Takes over text, look and place of the textarea as they are now. */
  update(): void;
  /** The place of a span of the value at the last update, or null outside of it. */
  findRange(start: number, end: number): Range | null;
}

const mark = 'data-call-first';

/** Takes away the mirrors that an earlier script left in a document. */
export function dropMirrors(document: Document): void {
  for (const old of document.querySelectorAll(`[${mark}="mirror"]`)) old.remove();
}

const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/** Lays the mirror over a textarea, in a closed shadow root at the end of the page, until `signal` aborts. */
export function attachTextareaMirror(
  textarea: HTMLTextAreaElement,
  signal: AbortSignal,
): TextareaMirror {
  const document = textarea.ownerDocument;
  const view = document.defaultView;
  const host = document.createElement('div');
  host.setAttribute(mark, 'mirror');
  host.setAttribute('aria-hidden', 'true');
  host.translate = false;
  setStyle(host, {
    all: 'initial',
    position: 'fixed',
    overflow: 'hidden',
    'pointer-events': 'none',
    'user-select': 'none',
    'z-index': '2147483645',
  });
  const root = document.createElement('div');
  const text = document.createTextNode('');
  root.append(text);
  host.attachShadow({ mode: 'closed' }).append(root);
  document.body.append(host);

  const place = () => placeOver(textarea, host, root);
  const update = () => {
    edit(text, textarea.value);
    copyStyle(textarea, root);
    place();
  };
  update();
  const passive = { signal, passive: true };
  textarea.addEventListener('input', update, { signal });
  document.addEventListener('scroll', place, { ...passive, capture: true });
  document.addEventListener('transitionend', update, { ...passive, capture: true });
  document.fonts?.addEventListener('loadingdone', update, { signal });
  view?.addEventListener('resize', update, passive);
  const resized = view && new view.ResizeObserver(update);
  resized?.observe(textarea);
  resized?.observe(document.body);
  const restyled = view && new view.MutationObserver(update);
  restyled?.observe(textarea, { attributeFilter: ['class', 'style', 'dir', 'wrap'] });
  signal.addEventListener('abort', () => {
    resized?.disconnect();
    restyled?.disconnect();
    host.remove();
  });

  return {
    root,
    update,
    findRange(start, end) {
      if (start < 0 || start > end || end > text.length) return null;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
  };
}

/** Changes only what differs, so that ranges drawn before stay on their words. */
function edit(text: Text, value: string): void {
  const old = text.data;
  if (old === value) return;
  const shorter = Math.min(old.length, value.length);
  let start = 0;
  while (start < shorter && old[start] === value[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === value.at(-1 - end)) end++;
  text.replaceData(start, old.length - start - end, value.slice(start, value.length - end));
}

function copyStyle(textarea: HTMLTextAreaElement, root: HTMLElement): void {
  const style = textarea.ownerDocument.defaultView?.getComputedStyle(textarea);
  setStyle(root, {
    position: 'absolute',
    margin: '0',
    'box-sizing': 'border-box',
    color: 'transparent',
    ...Object.fromEntries(copied.map((name) => [name, style?.getPropertyValue(name) ?? ''])),
  });
}

function placeOver(textarea: HTMLTextAreaElement, host: HTMLElement, root: HTMLElement): void {
  const box = textarea.getBoundingClientRect();
  setStyle(host, { display: box.width > 0 ? 'block' : 'none' });
  if (box.width === 0) return;
  const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = textarea;
  setStyle(host, { width: `${clientWidth}px`, height: `${clientHeight}px` });
  setStyle(root, {
    width: `${textarea.scrollWidth}px`,
    left: `${-scrollLeft}px`,
    top: `${-scrollTop}px`,
  });
  // By difference: a page that transforms its body moves what is fixed.
  const now = host.getBoundingClientRect();
  const left = (Number.parseFloat(host.style.left) || 0) + box.left + clientLeft - now.left;
  const top = (Number.parseFloat(host.style.top) || 0) + box.top + clientTop - now.top;
  setStyle(host, { left: `${left}px`, top: `${top}px` });
}

/** Important, so that no rule of the page reaches in. */
function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}
