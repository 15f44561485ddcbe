import { clauseEnd, isQuoted } from '../grammar.ts';
import { defineRule } from '../rule.ts';
import type { Hit, Sentence } from '../sentence.ts';

export default defineRule({
  id: 'told-you-before',
  category: 'blame',
  sureness: 'high',
  why: '“As I said before” reproaches the client for not listening.',
  fix: 'Say it once more, plainly, as if for the first time.',
  examples: {
    flagged: [
      '[As I have told you many times], the price is fixed.',
      '[Per my last email], the logo is final.',
      '[I have asked you repeatedly for the logo].',
      '[I warned you in January].',
      '[How many times do I have to ask]?',
      '[I did ask for the measurements].',
      "[I've already explained it].",
      'This is [the third time I have had to ask].',
      "[I've told you a million times].",
      "[We've been asking you for the floor plan since May].",
    ],
    clean: [
      'As we agreed, I start on Monday.',
      'I told you about my holiday.',
      'I asked you for the logo on Monday.',
      'I did warn the tenants about the noise.',
      'As I said on the phone, we can start.',
      "This is the third time I've driven to Dartford.",
    ],
  },
  patterns: [
    'as (i|we) (have|had|already|did|may)? (already|previously|repeatedly|clearly)? {toldVerb} (you)? (before|already|{manyTimes}|previously|earlier|#Value times|in #Value|several|many|more)',
    '(as per|per) my (last|previous|earlier|many|three|two|several|countless) .? .?',
    '(i|we) (have|had|did)? #Adverb? {toldVerb} (you|your) ({manyTimes}|twice|repeatedly|#Value times)',
    '(i|we) (have|had)? already (told|explained|asked|warned|reminded|answered) (you|this|that|it|all)',
    '(i|we) did (tell|ask|warn|remind) (you|your|for|about|to|that) .?',
    '(i|we) did (say|mention|flag|explain) (this|it|so|at|in|when|from|before|to you) .?',
    '(i|we) (have|had)? #Adverb? warned you',
    '(i|we) (have|had)? told you (so|that|what|it|this|not)',
    'how (many times|often) (do|have|must|did) (i|we) .? .? .?',
    '(the|my)? (third|fourth|fifth|sixth|tenth|umpteenth|hundredth) time (that)? (i|we|you) .? .? .?',
    '(i|we) (have|had) (lost count|been chasing|chased) .? .?',
    '{manyTimes} (i|we) (have|had)? (asked|told|said|warned|reminded|written|chased)',
    '(i|we) do not (even|really|honestly)? know how (often|many times) (i|we) (have|had) .? .? .?',
    '(i|we) have been (asking|begging|telling|reminding|chasing) you (for|since|about|to) .?',
    'how often (i|we) (have|had) to (tell|ask|explain|say|remind) .?',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || hit.to - hit.from > 16 || isCounted(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.from) },
});

const telling = /^(?:ask|tell|told|sa[iy]|explain|remind|warn|chas|beg|draw)/;

// "The third time I've driven there" is a count, "the third time I've had to ask" a reproach.
function isCounted(sentence: Sentence, { from, to }: Hit): boolean {
  const own = sentence.words.slice(from, to + 1).map(({ text }) => text);
  return own.includes('time') && !own.some((text) => telling.test(text));
}
