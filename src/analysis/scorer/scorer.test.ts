import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpan } from './find-span.ts';
import { decode, encode, scoreFeatures } from './model.ts';
import { stem, tokenise } from './tokens.ts';
import { raiseByCompany } from './weigh.ts';

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
    bias: [-1],
    weights: new Map([
      ['rude', [3]],
      ['rudest', [-1.5]],
      ['mild', [-0.001]],
    ]),
  };

  test('is stored in steps and comes back close to what it was', () => {
    const back = decode(encode(model));
    expect(back.weights.get('rude')?.[0]).toBeCloseTo(3);
    expect(back.weights.get('rudest')?.[0]).toBeCloseTo(-1.5);
    expect(back.weights.has('mild')).toBe(false);
  });

  test('tells which tokens carry the odds', () => {
    const features = [{ name: 'rude', from: 1, to: 3 }];
    const [score] = scoreFeatures(model, features, 4);
    expect(score?.odds).toBe(2);
    expect([...(score?.tokens ?? [])]).toEqual([0, 1.5, 1.5, 0]);
  });
});

test('company raises the odds of a doubtful sentence and lowers those of a lonely one', () => {
  const doubtful = [{ odds: 0 }];
  const plain = [{ odds: -9 }];
  const [[among] = []] = raiseByCompany([doubtful, doubtful, doubtful], 1);
  const [[alone] = []] = raiseByCompany([doubtful, plain, plain], 1);
  expect(among).toBeCloseTo(0);
  expect(alone).toBeCloseTo(-1, 2);
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

  test('is null without words', () => {
    expect(spanOf('…', 'x')).toBeNull();
  });
});
