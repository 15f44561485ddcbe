import { expect, test } from 'vitest';
import { type Layout, listBannerSpots, listChipSpots, overlaps, placePanel } from './spots.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});
const window = box(0, 0, 1200, 800);
const popup: Layout = { window, root: box(700, 300, 1180, 800), body: box(710, 380, 1170, 740) };
const full: Layout = { window, root: box(0, 0, 1200, 800), body: box(10, 80, 1190, 740) };
const chip = { width: 160, height: 30 };

test('the chip stands in the corner of the body first', () => {
  expect(listChipSpots(chip, popup)[0]).toEqual({ ...box(1002, 702, 1162, 732), over: 'nothing' });
});

test('no spot leaves the window', () => {
  for (const layout of [popup, full])
    for (const spot of [
      ...listChipSpots(chip, layout),
      ...listBannerSpots({ width: 400, height: 120 }, layout),
    ]) {
      expect(spot.left).toBeGreaterThanOrEqual(0);
      expect(spot.top).toBeGreaterThanOrEqual(0);
      expect(spot.right).toBeLessThanOrEqual(1200);
      expect(spot.bottom).toBeLessThanOrEqual(800);
    }
});

test('a spot that may cover the page never covers the compose', () => {
  for (const spot of [
    ...listChipSpots(chip, popup),
    ...listBannerSpots({ width: 400, height: 120 }, popup),
  ])
    if (spot.over === 'page') expect(overlaps(spot, popup.root)).toBe(false);
});

test('beside a body that its compose is wider than there is room for the chip', () => {
  const wide = { window, root: box(0, 20, 1200, 500), body: box(20, 45, 720, 465) };
  expect(listChipSpots(chip, wide)).toContainEqual({ ...box(728, 427, 888, 457), over: 'nothing' });
});

test('a body lower than the chip leaves the chip out of it', () => {
  const low = { ...popup, body: box(710, 380, 1170, 400) };
  for (const spot of listChipSpots(chip, low)) expect(overlaps(spot, low.body)).toBe(false);
});

test('the banner may stand on the ground below the compose', () => {
  const pane = { window, root: box(500, 80, 1180, 500), body: box(510, 280, 1170, 490) };
  const spots = listBannerSpots({ width: 400, height: 120 }, pane);
  expect(spots).toContainEqual({ ...box(500, 508, 900, 628), over: 'ground' });
  expect(
    listBannerSpots({ width: 400, height: 120 }, popup).some(({ over }) => over === 'ground'),
  ).toBe(false);
});

const panel = { width: 300, height: 200 };

test.each([
  ['below', 'below words with room', box(500, 300, 560, 320), { left: 500, top: 328 }],
  ['below', 'above words at the foot', box(500, 700, 560, 720), { left: 500, top: 492 }],
  ['below', 'inside the window at its right', box(1150, 300, 1190, 320), { left: 892, top: 328 }],
  ['above', 'above the chip, ends in line', box(1002, 702, 1162, 732), { left: 862, top: 494 }],
  ['above', 'below a chip at the top', box(1002, 10, 1162, 40), { left: 862, top: 48 }],
] as const)('a panel asked for %s stands %s', (side, _where, anchor, place) => {
  expect(placePanel(panel, anchor, window, side)).toMatchObject(place);
});

test('a panel higher than both rooms takes the roomier one, and is as high as that', () => {
  const tall = { width: 300, height: 900 };
  const anchor = box(500, 300, 560, 320);
  expect(placePanel(tall, anchor, window, 'above')).toEqual({
    left: 260,
    top: 328,
    maxHeight: 464,
  });
});

test('in a window with no room at all a panel stays inside', () => {
  const low = box(0, 0, 1200, 200);
  const { top, maxHeight } = placePanel(panel, box(500, 90, 560, 110), low, 'below');
  expect([top >= 8, top + maxHeight <= 192]).toEqual([true, true]);
});
