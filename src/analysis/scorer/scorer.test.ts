import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from './feature-id.ts';
import { findSpan } from './find-span.ts';
import { createIdIndex } from './id-index.ts';
import { createTally, decode, encode, scoreFeatures, shareByToken, sumRows } from './model.ts';
import { lookAgain } from './second-look.ts';
import { observeAmong } from './sight.ts';
import { stem, tokenise } from './tokens.ts';

describe('tokenise', () => {
  test('undoes typing habits and keeps the offsets of what was typed', () => {
    const typed = 'u said £40,  youre late';
    const words = tokenise(typed).map(({ text, start, end }) => [text, typed.slice(start, end)]);
    expect(words).toEqual([
      ['you', 'u'],
      ['said', 'said'],
      ['@money', '£40'],
      ["you're", 'youre'],
      ['late', 'late'],
    ]);
  });

  test('keeps its spans inside any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let done = 0;
        for (const { start, end } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

test.each([
  ['failing', 'fail'],
  ['failed', 'fail'],
  ['stopped', 'stop'],
  ['copies', 'copy'],
  ['is', 'is'],
  ['@name', '@name'],
])('%s and its like are %s', (word, common) => {
  expect(stem(word)).toBe(common);
});

test('names, dates, amounts and links count by their kind', () => {
  const words = tokenise('Priya pays €90 on Friday 3rd May, see https://ink.example now, asks Ola');
  expect(words.map(({ text }) => text).join(' ')).toBe(
    'priya pays @money on @day @date @name see @link now asks @name',
  );
});

describe('a model', () => {
  const model = {
    bias: [-1, 0],
    places: new Map([
      [idOf('rude'), 0],
      [idOf('rudest'), 2],
      [idOf('mild'), 4],
    ]),
    weights: Float32Array.of(3, 0, -1.5, 1, -0.001, 0.001),
  };

  test('is stored in steps and comes back close to what it was', () => {
    const back = decode(encode(model));
    const rowOf = (name: string) => {
      const place = back.places.get(idOf(name));
      return place === undefined ? null : [...back.weights.subarray(place, place + 2)];
    };
    expect(rowOf('rude')?.[0]).toBeCloseTo(3);
    expect(rowOf('rudest')?.[0]).toBeCloseTo(-1.5);
    expect(rowOf('rudest')?.[1]).toBeCloseTo(1, 1);
    expect(rowOf('mild')).toBeNull();
  });

  test('tells which tokens carry the odds', () => {
    const features = [{ id: idOf('rude'), from: 1, to: 3 }];
    const stored = decode(encode(model));
    expect(scoreFeatures(stored, features)).toEqual([2, 0]);
    expect([...shareByToken(stored, features, 4, 0)]).toEqual([0, 1.5, 1.5, 0]);
  });
});

test('a tally counts a place once, however many lists hold it, and forgets lists that are taken out', () => {
  const model = {
    bias: [-1, 0.5],
    places: createIdIndex([], 2),
    weights: Float32Array.from({ length: 20 }, (_, i) => (i - 9) * 0.3),
  };
  const anyList = fc.uniqueArray(fc.nat(9).map((row) => 2 * row));
  fc.assert(
    fc.property(fc.array(anyList), fc.array(anyList), (kept, gone) => {
      const tally = createTally(model);
      for (const list of [...gone, ...kept]) tally.add(list);
      for (const list of gone) tally.remove(list);
      expect(tally.odds()).toEqual(sumRows(model, [...new Set(kept.flat())]));
    }),
  );
});

describe('a second look', () => {
  const nothing = {
    bias: [0, 0, 0, 0, 0, 0],
    places: createIdIndex([], 6),
    weights: new Float32Array(),
  };
  const row = (odds: number) => [odds, -9, -9, -9, -9, -9];

  test('raises the odds of a doubtful sentence among others and lowers those of a lonely one', () => {
    const secondLook = { model: nothing, company: 1 };
    const [among] = lookAgain(secondLook, [row(0), row(0), row(0)], 'client')(0);
    const [alone] = lookAgain(secondLook, [row(0), row(-9), row(-9)], 'client')(0);
    expect(among).toBeCloseTo(0);
    expect(alone).toBeCloseTo(-1, 2);
  });

  test('sees no open door where a draft ends nothing', () => {
    const door = [-9, -9, -9, -9, -9, 5];
    const secondLook = { model: nothing, company: 1 };
    const [besideDoor] = lookAgain(secondLook, [row(0), door], 'client')(0);
    const [besideNone] = lookAgain(secondLook, [row(0), row(-9)], 'client')(0);
    expect(besideDoor).toBeCloseTo(besideNone ?? 0);
    const [besideOpen] = lookAgain(secondLook, [row(0), door], 'ending')(0);
    expect(besideOpen).toBeGreaterThan(besideDoor ?? 0);
  });

  test('is learned from what stands in the same draft', () => {
    const first = observeAmong([row(0), row(3)], 'client')(0);
    const second = observeAmong([row(0), row(-3)], 'client')(0);
    expect(first.slots).not.toEqual(second.slots);
  });
});

describe('findSpan', () => {
  const spanOf = (sentence: string, carrier: string) => {
    const tokens = tokenise(sentence);
    const weights = Float64Array.from(tokens, ({ text }) => (text === carrier ? 1 : 0));
    const span = findSpan(sentence, tokens, weights);
    return span && sentence.slice(span.start, span.end);
  };

  test.each([
    ['The logo is done, but the brief was rubbish.', 'rubbish', 'the brief was rubbish'],
    ['Rubbish brief, and the logo is done.', 'rubbish', 'Rubbish brief'],
    ['All of it', 'of', 'All of it'],
  ])('in "%s" the clause of "%s" carries it', (sentence, carrier, clause) => {
    expect(spanOf(sentence, carrier)).toBe(clause);
  });

  test('where the reader has to be named, their clause carries it, if it carries anything', () => {
    const sentence = 'Two weeks of work, and you give it to the dog.';
    const tokens = tokenise(sentence);
    const carried = (own: number) => {
      const weights = Float64Array.from(tokens, ({ text }) =>
        text === 'weeks' ? 3 : text === 'dog' ? own : 0,
      );
      const span = findSpan(sentence, tokens, weights, true);
      return span && sentence.slice(span.start, span.end);
    };
    expect(carried(1)).toBe('Two weeks of work, and you give it to the dog');
    expect(carried(0)).toBe('Two weeks of work');
  });

  test('is null without words', () => {
    expect(spanOf('…', 'x')).toBeNull();
  });
});
