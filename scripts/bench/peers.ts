import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextIntensify from 'retext-intensify';
import vader from 'vader-sentiment';
import writeGood from 'write-good';

/** Where a peer reports anything, in UTF-16 units. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

export type PeerName = 'write-good' | 'retext-intensify' | 'alex' | 'harper' | 'vader';

const harper = new LocalLinter({ binary });
const intensify = retext().use(retextIntensify);

interface Place {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

/** A message of one of unified's linters, newer or older. */
interface Message {
  readonly place?: Place | null;
  readonly position?: Place | null;
}

const spansOf = (messages: readonly object[]): readonly Found[] =>
  messages.flatMap(({ place, position }: Message) => {
    const { start, end } = place ?? position ?? {};
    return start?.offset === undefined || end?.offset === undefined
      ? []
      : [{ start: start.offset, end: end.offset }];
  });

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What each peer reports in a text, at its own defaults. */
export const peers: Readonly<Record<PeerName, (text: string) => Promise<readonly Found[]>>> = {
  'write-good': async (text) =>
    writeGood(text).map(({ index, offset }) => ({ start: index, end: index + offset })),
  'retext-intensify': async (text) => spansOf((await intensify.process(text)).messages),
  alex: async (text) => spansOf(alex(text).messages),
  harper: async (text) => {
    const lints = await harper.lint(text, { language: 'plaintext' });
    // Harper counts characters, astral ones once.
    const units = [0];
    for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
    return lints.map((lint) => {
      const span = lint.span();
      return { start: units[span.start] ?? 0, end: units[span.end] ?? text.length };
    });
  },
  // It scores whole texts: a sentence below its own bound for "negative" counts as reported.
  vader: async (text) =>
    [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
      [...segmenter.segment(line)]
        .filter(({ segment }) => scoreOf(segment) <= -0.05)
        .map((found) => ({
          start: index + found.index,
          end: index + found.index + found.segment.trimEnd().length,
        })),
    ),
};

const scoreOf = (text: string) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
