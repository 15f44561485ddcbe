import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rather-suffer',
  category: 'unkind',
  sureness: 'medium',
  why: 'Telling them what you would rather suffer is an insult to them and adds nothing.',
  fix: 'Say what ends, and when.',
  examples: {
    flagged: [
      "[I'd rather scrub toilets than work for you another day].",
      "[I wouldn't wish you on my worst enemy].",
      '[I wouldn’t touch your project with a bargepole].',
      'It has been [a special kind of hell].',
      '[I would sooner starve].',
      'You [make my skin crawl].',
    ],
    clean: [
      'I would rather walk than drive on Monday.',
      'We would sooner ship late than ship a bug.',
      'The hotel has a special kind of bed.',
      'I would not touch the wet paint.',
    ],
  },
  patterns: [
    '(would|will|had) (rather|sooner) {ordeal} * than (work|deal|spend|talk|read|write|listen|go|do|take|see|sit|hear|have|put|answer|meet|pay|continue|be|another)',
    '(would|will|had) (rather|sooner) (eat|chew|swallow|scrub|lick|stick|poke|gouge|starve|die|drink|crawl|burn|hammer|staple|bathe|wrestle)',
    '(would|will) not (even)? wish (you|your .|him|her|them|that|this|it) (on|upon)',
    '(would|will) not (even)? touch (you|your .|it|this|that|him|her|them) with (a|an|someone|somebody)',
    '(a|the)? (special|particular|whole new|new|own|private|personal|living|sheer|pure|absolute) (kind|sort|level|circle|form) of (hell|stupid|stupidity|torture|misery|idiot|arrogance|incompetence|madness|purgatory|awful|nasty|rude)',
    '(makes|make|made|making) (my|our) (skin crawl|blood boil|stomach turn|eyes bleed|teeth itch|brain hurt|toes curl|flesh creep|life (hell|a misery|miserable|a living))',
  ],
  refine: (hit, sentence) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit)) return null;
    if (praise.test(sentence.text)) return null;
    const starts = sentence.words[hit.from - 1]?.text;
    return {
      ...hit,
      from: starts === 'i' || starts === 'we' ? hit.from - 1 : hit.from,
      to: clauseEnd(sentence, hit.to - 1),
    };
  },
});

const praise = /\b(?:kindest|nicest|loveliest|best)\b/i;
