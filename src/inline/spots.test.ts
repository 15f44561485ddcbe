import { expect, test } from 'vitest';
import { type Layout, listBannerSpots, listChipSpots, overlaps } from './spots.ts';

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

test('a body lower than the chip leaves the chip out of it', () => {
  const low = { ...popup, body: box(710, 380, 1170, 400) };
  for (const spot of listChipSpots(chip, low)) expect(overlaps(spot, low.body)).toBe(false);
});
