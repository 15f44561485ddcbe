import { findFrameOffset, findHolder, findInnerDocument } from '#dom';
import { type Box, intersect, isEmptyBox, type Layout, overlaps, type Spot } from './spots.ts';

const controls =
  'a[href], button, input, select, textarea, [role="button"], [role="menuitem"], [role="tab"], [role="option"], [role="textbox"], [tabindex]:not([tabindex="-1"])';

/** The window without its scroll bars. */
export const windowBox = (view: Window): Box => ({
  left: 0,
  top: 0,
  right: view.document.documentElement.clientWidth,
  bottom: view.innerHeight,
});

/** Where a compose stands and what of its body can be seen; null while it can't be seen at all. */
export function readLayout(root: Element, editor: Element): Layout | null {
  const view = root.ownerDocument.defaultView;
  const body = findHolder(editor, root.ownerDocument);
  if (!view || !body?.isConnected) return null;
  const window = windowBox(view);
  // A compose of its own window also has a title bar, which the recognised part need not hold.
  const whole = root.closest('[role="dialog"]') ?? root;
  const shownRoot = intersect(whole.getBoundingClientRect(), window);
  let shownBody = intersect(body.getBoundingClientRect(), shownRoot);
  for (let it = body.parentElement; it && it !== root; it = it.parentElement) {
    if (view.getComputedStyle(it).overflowY !== 'visible')
      shownBody = intersect(shownBody, it.getBoundingClientRect());
  }
  return isEmptyBox(shownBody) ? null : { window, root: shownRoot, body: shownBody };
}

/** True where written words stand in a box: the draft's own, a signature, a quote. */
function hasText(shown: Element, shownBox: Box): boolean {
  const body = findInnerDocument(shown)?.body ?? shown;
  const { x, y } = findFrameOffset(body, shown.ownerDocument);
  const box = {
    left: shownBox.left - x,
    top: shownBox.top - y,
    right: shownBox.right - x,
    bottom: shownBox.bottom - y,
  };
  if (body.localName === 'textarea') return (body as HTMLTextAreaElement).value !== '';
  const document = body.ownerDocument;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    if (!overlaps(range.getBoundingClientRect(), box)) continue;
    if ([...range.getClientRects()].some((line) => overlaps(line, box))) return true;
  }
  return false;
}

/** What the page shows at the points of a grid over a box, `across` in each row, our own host left out. */
function listUnder(document: Document, host: Element, box: Box, across: number): Element[] {
  const steps = [...Array(across).keys()].map((step) => step / (across - 1));
  const on = (from: number, to: number) => steps.map((part) => from + (to - from - 1) * part);
  return on(box.left, box.right).flatMap((x) =>
    on(box.top, box.bottom).flatMap((y) => {
      const first = document.elementFromPoint(x, y);
      // The whole list costs the browser much more.
      const all = first === host ? document.elementsFromPoint(x, y) : [first];
      return all.find((it) => it !== host) ?? [];
    }),
  );
}

/**
 * The first spot where no word, control or other compose would be covered by `part`; null where there is none. Where it stands
 * already, only words and composes can have come under it: what else moves takes the spot along.
 */
export function findSpot(
  spots: readonly Spot[],
  compose: { readonly root: Element; readonly body: Element },
  others: readonly Element[],
  host: Element,
  part: Element,
): Spot | null {
  const { root, body } = compose;
  const bodyBox = body.getBoundingClientRect();
  const { left, top } = part.getBoundingClientRect();
  const isShown = !part.classList.contains('unplaced');
  const stands = (spot: Spot) =>
    isShown && Math.round(spot.left) === left && Math.round(spot.top) === top;
  const isFree = (spot: Spot) => {
    const { over } = spot;
    if (over === 'nothing') {
      if (overlaps(spot, bodyBox) && hasText(body, spot)) return false;
      const isUnder = (other: Element) => overlaps(other.getBoundingClientRect(), spot);
      if (stands(spot) && !others.some(isUnder)) return true;
    }
    // On the ground the rows are closer than lines of text.
    const under = listUnder(body.ownerDocument, host, spot, over === 'ground' ? 12 : 3);
    if (over === 'ground') return under.every((it) => it.contains(root));
    const composes = [root, ...others];
    if (over === 'page') return !under.some((it) => composes.some((one) => one.contains(it)));
    return !under.some((it) => {
      const control = it.closest(controls);
      const isOther = others.some((other) => other.contains(it));
      return isOther || (control !== null && control !== body && !control.contains(root));
    });
  };
  return spots.find(isFree) ?? null;
}
