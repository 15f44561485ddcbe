import { clauseEnd, isQuoted, isReported, textAt } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'go-away',
  category: 'unkind',
  sureness: 'medium',
  why: 'Slamming the door makes the end a fight.',
  fix: 'Say until when you can be reached, and for what.',
  examples: {
    flagged: [
      "[Don't ever contact us again].",
      '[Lose my number].',
      '[Never write to me again].',
      '[Get lost].',
      'I [never want to hear from you again].',
    ],
    clean: [
      'Please do not contact the tenants directly.',
      'Never call the old number.',
      'I lost my phone.',
      "Please don't call me again except by letter.",
    ],
  },
  patterns: [
    '(do not|never) (you)? (ever)? (dare)? (contact|call|email|write|ring|phone|message|text|speak|talk|come|bother) (to)? (me|us|here|near me) (again|ever|ever again)',
    '(do not|never) (ever|you dare|you ever) (contact|call|email|write|ring|phone|message|text|speak|talk|come|bother)',
    'do not bother (replying|answering|calling|coming|writing|ringing|responding|to .)',
    '(never|not) (want|wish) to (hear|see|read|speak|deal|work) (from|to|with|of)? you (again|ever again|any more|anymore)',
    'lose my (number|email|address)',
    '(go|find|get) (and)? (find|bother|annoy|pester|harass|torment|bully|waste|get|yourself|yourselves)? (yourself|yourselves)? (some|somebody|someone|another|a new|some other|a different) (else|other|one)? (sucker|mug|fool|idiot|victim|punching bag|punchbag|doormat|slave|dummy|clown|doormat|whipping boy|scapegoat)',
    '(out of|get out of) my (sight|life|face|inbox|hair)',
    'get lost$',
    '(leave|get) (me alone|off my back|out of my (sight|life|face))',
  ],
  refine: (hit, sentence, { heat }) => {
    const isPlain = textAt(sentence, hit.from) === 'out' && !bitter.test(sentence.text);
    if (heat === 0 && isPlain) return null;
    return isQuoted(sentence, hit) || isReported(sentence, hit) || channel.test(sentence.text)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

/** A way that stays open is a limit: "don't contact me again except in writing". */
const channel =
  /\b(?:except|other than|unless|only)\b.{0,30}\b(?:writing|e-?mail|letter|post|solicitor|lawyer)\b/i;

// "Out of my sight" may be plain without other signs of anger.
const bitter = /\b(?:mess|chaos|circus|shambles|never|sucker|mug|fool|idiot|victim|genius)\b/i;
