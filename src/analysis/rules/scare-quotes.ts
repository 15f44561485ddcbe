import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'scare-quotes',
  category: 'unkind',
  sureness: 'medium',
  why: 'Quotation marks round a plain word say that you don’t believe it.',
  fix: 'Take the marks away, or say what was missing.',
  examples: {
    flagged: [
      'You lied to us. Thanks for [your "feedback]".',
      'You lied to us. [Your “manager]” never came.',
    ],
    clean: [
      'Your "About us" page is ready.',
      'The file is called "draft".',
      'Thanks for your "feedback".',
      'You lied to us. The button says "send".',
    ],
  },
  patterns: [],
  literals: [
    /\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir)\s+["“](?![^"”]*\p{Lu})\p{Ll}+(?:[ -]\p{Ll}+)?["”]/gu,
  ],
  refine: (hit, sentence, { heat }) => {
    const before = sentence.words.slice(Math.max(0, hit.from - 3), hit.from);
    const isName = before.some(({ text }) => names.has(text));
    return heat === 0 || isName ? null : heat === 1 ? { ...hit, sureness: 'low' } : hit;
  },
});

const names = new Set(
  'says called named reads word words label labelled line heading title button page column tab file mark marked'.split(
    ' ',
  ),
);
