/** How far the viewport of an inner window stands from an outer one's, in CSS pixels. */
export interface FrameOffset {
  readonly x: number;
  readonly y: number;
}

/** The frame in `document` that an element of an inner window is shown by; the element itself where it stands in `document`. Null where no frame leads there. */
export function findHolder(element: Element, document: Document): Element | null {
  let at: Element | null = element;
  while (at && at.ownerDocument !== document) at = findFrame(at.ownerDocument);
  return at;
}

/** What to add to a place in the viewport of an element's own window to have it in that of `document`. */
export function findFrameOffset(element: Element, document: Document): FrameOffset {
  let [x, y] = [0, 0];
  let at: Element | null = element;
  while (at && at.ownerDocument !== document) {
    at = findFrame(at.ownerDocument);
    const box = at?.getBoundingClientRect();
    x += (box?.left ?? 0) + (at?.clientLeft ?? 0);
    y += (box?.top ?? 0) + (at?.clientTop ?? 0);
  }
  return { x, y };
}

/** The element that shows a document in the window around it; null for a top window and for one of another origin. */
export function findFrame(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

/** The document that a frame shows, where the page may look into it. */
export function findInnerDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  return (element as HTMLIFrameElement).contentDocument;
}
