/** A box in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is where: the window, the compose, and the part of its body that can be seen. */
export interface Layout {
  readonly window: Box;
  readonly root: Box;
  readonly body: Box;
}

/**
 * A place for one of our parts. `over` is what it may cover there: nothing of the compose, the bare ground that the compose
 * stands on, or the page beside the compose.
 */
export interface Spot extends Box {
  readonly over: 'nothing' | 'ground' | 'page';
}

const gap = 8;
/** A panel in a low window scrolls, and covers what it must. */
const leastHeight = 160;

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

export const intersect = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});
export const isEmptyBox = (box: Box) => box.right <= box.left || box.bottom <= box.top;
export const overlaps = (one: Box, other: Box) => !isEmptyBox(intersect(one, other));
const contains = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

const at = ({ width, height }: Size, left: number, top: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Along the bottom of the compose, below its body, from right to left. */
function listToolbarSpots(size: Size, { root, body }: Layout): readonly Box[] {
  const top = root.bottom - size.height - gap;
  if (top < body.bottom) return [];
  const room = Math.max(0, Math.floor((root.right - root.left - size.width - 2 * gap) / 24));
  return Array.from({ length: room + 1 }, (_, step) =>
    at(size, root.right - size.width - gap - step * 24, top),
  );
}

function listBesideSpots(size: Size, { root }: Layout): readonly Box[] {
  return [
    at(size, root.left - size.width - gap, root.bottom - size.height - gap),
    at(size, root.right + gap, root.bottom - size.height - gap),
    at(size, root.right - size.width - gap, root.top - size.height - gap / 2),
  ];
}

/** Where a panel hangs on a box: on the side that was asked for when it has room, else on the roomier one. Inside the window; `maxHeight` is the room there is. */
export function placePanel(
  { width, height }: Size,
  anchor: Box,
  window: Box,
  side: 'below' | 'above',
): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const room = {
    below: window.bottom - anchor.bottom - 2 * gap,
    above: anchor.top - window.top - 2 * gap,
  };
  const other = side === 'below' ? 'above' : 'below';
  const taken = room[side] >= Math.min(height, room[other]) ? side : other;
  const maxHeight = Math.max(leastHeight, room[taken]);
  const shown = Math.min(height, maxHeight);
  const top = taken === 'below' ? anchor.bottom + gap : anchor.top - gap - shown;
  const left = side === 'below' ? anchor.left : anchor.right - width;
  return {
    left: clamp(left, window.left + gap, window.right - gap - width),
    top: clamp(top, window.top + gap, window.bottom - gap - shown),
    maxHeight,
  };
}

const over = (kind: Spot['over'], boxes: readonly Box[]): readonly Spot[] =>
  boxes.map((box) => ({ ...box, over: kind }));

/** Where the chip may stand, best first: in the body's corner, in free room of the toolbar, beside the compose. */
export function listChipSpots(size: Size, layout: Layout): readonly Spot[] {
  const { body, window } = layout;
  const corner = at(size, body.right - size.width - gap, body.bottom - size.height - gap);
  const inside = contains(body, corner) ? [corner] : [];
  const beside = listBesideSpots(size, layout);
  // A compose may be wider than its body.
  const edge = at(size, body.right + gap, corner.top);
  const spots = [
    ...over('nothing', [...inside, ...listToolbarSpots(size, layout), edge, ...beside]),
    ...over('page', beside),
  ];
  return spots.filter((spot) => contains(window, spot));
}

/** Where the banner may stand, best first: above the compose, at the foot of its body, below it, beside it. */
export function listBannerSpots(size: Size, layout: Layout): readonly Spot[] {
  const { root, body, window } = layout;
  const above = at(size, root.left, root.top - size.height - gap);
  const top = Math.max(root.top, gap);
  const sides = [at(size, root.left - size.width - gap, top), at(size, root.right + gap, top)];
  const foot = at(size, body.left + gap, body.bottom - size.height - 6 * gap);
  const inside = contains(body, foot) ? [foot] : [];
  const below = at(size, root.left, root.bottom + gap);
  const spots = [
    ...over('nothing', [above, ...inside]),
    ...over('ground', [below]),
    ...over('nothing', sides),
    ...over('page', [above, ...sides]),
  ];
  return spots.filter((spot) => contains(window, spot));
}
