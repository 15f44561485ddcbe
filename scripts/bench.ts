import { type Part, printable } from './bench/part.ts';

/** Each part loads only when it is run, so that none weighs on another. */
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  review: async () => (await import('./bench/review.ts')).measureReviews,
  page: async () => (await import('./bench/page.ts')).measurePages,
  length: async () => (await import('./bench/length.ts')).measureLength,
  popup: async () => (await import('./bench/popup.ts')).measurePopup,
};

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
if (!chosen.every((name) => Object.hasOwn(parts, name))) {
  console.error(`usage: npm run bench -- [${Object.keys(parts).join('|')}]…`);
  process.exit(2);
}
for (const name of chosen) {
  const measure = await parts[name]?.();
  for (const row of (await measure?.()) ?? []) console.log(printable(row));
}
process.exit(0);
