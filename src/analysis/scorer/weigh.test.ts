import fc from 'fast-check';
import { expect, test } from 'vitest';
import { split } from '../split.ts';
import { storedScorer } from './stored.ts';
import { type Candidate, weighDraft } from './weigh.ts';

const candidateOf = (text: string): Candidate[] =>
  split(text).map((piece) => ({ piece, field: 'body', kind: 'ending', flags: [] }));
const anySentence = fc.constantFrom(
  'You clowns lost the keys again.',
  'What a pathetic excuse!',
  'The files are in the folder.',
  'Maybe we could perhaps stop.',
  'Call me if you see it otherwise.',
  'Best wishes,',
);

test('a candidate in place of another is weighed as if the draft had been written so', () => {
  fc.assert(
    fc.property(
      fc.array(anySentence, { minLength: 1, maxLength: 9 }),
      fc.nat(),
      fc.option(anySentence),
      (texts, at, other) => {
        const all = texts.flatMap(candidateOf);
        const index = at % all.length;
        const [candidate = null] = other === null ? [] : candidateOf(other);
        const changed = candidate ? all.with(index, candidate) : all.toSpliced(index, 1);
        const instead = weighDraft(storedScorer, all).instead(index, candidate);
        const anew = weighDraft(storedScorer, changed);
        expect(changed.map((_, i) => instead(i))).toEqual(changed.map((_, i) => anew.flagsAt(i)));
      },
    ),
  );
});
