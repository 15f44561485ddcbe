import { sentenceEnd, sentenceStart } from './anchors.ts';
import { compromise } from './compromise.ts';
import type { LooseWords } from './screen.ts';

const endings: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  "'s": ['is', 'has', 'us', "'s"],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'d": ['had', 'would', 'did'],
  "'m": ['am'],
};

/** What compromise takes apart as a whole: "cannot", "dont", "gonna". */
const wholes = new Map(
  compromise.model().one.contractions.flatMap(({ word, out }) => (word ? [[word, out]] : [])),
);

/** What may stand between two sentences: all but what is met within one. */
const mayDivide = /[^ ,'"()-]/;

/** The words a normalised sentence may match by, and where: a superset of what its parse will hold, at a fraction of the cost. */
export function looseWords(normalised: string): LooseWords {
  const found = new Map<string, number[]>();
  let place = 0;
  const add = (word: string) => {
    const places = found.get(word);
    if (!places) found.set(word, [place]);
    else if (places.at(-1) !== place) places.push(place);
  };
  const plain = normalised.toLowerCase();
  let last = 0;
  add(sentenceStart);
  for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)) {
    if (place > 0 && mayDivide.test(plain.slice(last, index))) {
      add(sentenceStart);
      place++;
      add(sentenceEnd);
      place--;
    }
    last = index + word.length;
    place++;
    add(word);
    for (const part of wholes.get(word) ?? []) add(part);
    const [, stem, ending] = /^(.+?)(n't|'(?:s|re|ve|ll|d|m))$/.exec(word) ?? [];
    if (stem) add(stem === 'ai' ? 'is' : stem);
    for (const half of endings[ending ?? ''] ?? []) add(half);
    // "2-3 days" is "2 to 3 days".
    if (/\d/.test(word) && /^\s?[-–—]/.test(plain.slice(index + word.length))) add('to');
  }
  place++;
  add(sentenceEnd);
  return found;
}
