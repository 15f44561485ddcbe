import { isInTitle, isOfWriter, isQuoted, textAt } from '../grammar.ts';
import { defineRule, type SureHit } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

export default defineRule({
  id: 'insult',
  category: 'unkind',
  sureness: 'high',
  why: 'An insult is all that will be remembered of the mail.',
  fix: 'Leave it out; the message is stronger without it.',
  examples: {
    flagged: [
      '[What a bunch of idiots].',
      'He is a [bellend].',
      'Sorry, but [you moron] deleted it.',
    ],
    clean: [
      'I wrote the wrong year like an idiot, sorry.',
      'The guide is idiot-proof.',
      'He called me an idiot.',
      'I sent it to the old address, fool that I am.',
      'I was sitting there and pressing the button like an idiot.',
      'That is just what a fraudster would write.',
    ],
  },
  patterns: [
    '{insult}',
    '(what|such) a .? (bunch|pack|load|shower|crowd|gang) of {insult}',
    '(a|the) (bunch|pack|load|shower|crowd|gang) of {insult}',
    '(you|you are) {utter}? {insult}',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) ||
    textAt(sentence, hit.to) === 'proof' ||
    isThing(sentence, hit) ||
    isOfWriter(sentence, hit) ||
    isInTitle(sentence, hit)
      ? null
      : hit,
});

// These name things and trades too: "git push", "scope creep", "a square of sod".
const doubleSense = new Set(
  'git creep creeps sod sods parasite parasites leech leeches weasel weasels jerk jerks prick pricks crook crooks slob loser losers scammer scammers fraudster fraudsters grifter nutter lout swine muppet muppets wuss neanderthal bastard bastards dunce windbag'.split(
    ' ',
  ),
);
const insulting =
  /^(?:you|a|an|such|that|this|little|absolute|complete|total|utter|bloody|stupid|lazy|greedy|miserable|pathetic|useless|ungrateful|lying|thieving|of|like|those|poor|silly|are|these|what|fat|smug|mean|tight|old|cheeky|two-faced|heartless|selfish)$/;

// "What a fraudster would write" is of fraudsters, not of the reader.
const would = /^(?:would|could|might|can|may)$/;

function isThing(sentence: Sentence, { from, to }: SureHit): boolean {
  const last = textAt(sentence, to - 1);
  if (!doubleSense.has(last) || from + 1 !== to) return false;
  return !insulting.test(textAt(sentence, from - 1)) || would.test(textAt(sentence, to));
}
