import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildOutClause,
  type ClauseWords,
  clauseRemedies,
  type OutClauseChoices,
} from './out-clause.ts';

const words: ClauseWords = {
  title: 'Way out',
  blanks: { own: '[you]', client: '[client]', noticeDays: '[n]' },
  paragraphs: {
    notice: ({ noticeDays }) => `${noticeDays} days.`,
    tell: ({ own, client }) => `${own} tells ${client}.`,
    choice: ({ remedy, hasSubstitute }) => `${remedy}${hasSubstitute ? ' or substitute' : ''}.`,
    amount: () => 'By share.',
    release: () => 'Released.',
    law: () => 'Law: [lawyer].',
  },
  numbered: (number, paragraph) => `${number}) ${paragraph}`,
};

test('the clause holds what was chosen, numbered', () => {
  const choices: OutClauseChoices = {
    ownName: 'Kim  Berg\n',
    clientName: 'Dana & Co.',
    noticeDays: 14,
    remedy: 'either',
    hasSubstitute: true,
  };
  expect(buildOutClause(choices, words).split('\n\n')).toEqual([
    'Way out',
    '1) 14 days.',
    '2) Kim Berg tells Dana & Co..',
    '3) either or substitute.',
    '4) By share.',
    '5) Released.',
    '6) Law: [lawyer].',
  ]);
});

test('what was not filled in stays a blank', () => {
  const text = buildOutClause(
    { ownName: ' ', clientName: '', noticeDays: null, remedy: 'refund', hasSubstitute: false },
    words,
  );
  expect(text).toContain('[n] days.');
  expect(text).toContain('[you] tells [client].');
});

test('any names keep the paragraphs as they are', () => {
  const choices = fc.record({
    ownName: fc.string(),
    clientName: fc.string(),
    noticeDays: fc.option(fc.nat(365)),
    remedy: fc.constantFrom(...clauseRemedies),
    hasSubstitute: fc.boolean(),
  });
  fc.assert(
    fc.property(choices, (any) => {
      expect(buildOutClause(any, words).split('\n\n')).toHaveLength(7);
    }),
  );
});
