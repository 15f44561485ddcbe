import { expect, test } from 'vitest';
import { categoryIds, categoryStyles } from './category-styles.ts';

/** Relative luminance of `#rrggbb`, by WCAG 2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test('the contrast is measured as WCAG measures it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each(categoryIds)('%s can be told from light and dark grounds', (category) => {
  const { light, dark } = categoryStyles[category];
  for (const ground of ['#ffffff', '#f2f6fc']) expect(contrast(light, ground)).toBeGreaterThan(3);
  for (const ground of ['#1f1f1f', '#292929', '#3b3b3b'])
    expect(contrast(dark, ground)).toBeGreaterThan(3);
});

test('no two categories share a line', () => {
  const lines = categoryIds.map((id) => categoryStyles[id].line);
  expect(new Set(lines).size).toBe(categoryIds.length);
});
