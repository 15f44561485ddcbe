import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'thanks-for-nothing',
  category: 'unkind',
  sureness: 'medium',
  why: 'Thanks turned into a blow hurt twice.',
  fix: 'Thank for something real, or leave it out.',
  examples: {
    flagged: [
      '[Thanks for nothing].',
      '[Thanks a bunch].',
      '[Thanks for wasting my time].',
      '[Cheers for that], really.',
    ],
    clean: [
      'Thanks a lot for the files.',
      'Thanks for the brief.',
      'Thanks for that, I will check.',
    ],
  },
  patterns: [
    '(thanks|thank you|cheers) for nothing',
    '(thanks|thank you|cheers) (a bunch|a million|very much indeed)$',
    '(thanks|cheers) a (bunch|heap)',
    '(thanks|thank you) (so much)? for (wasting|ruining|ignoring|letting (me|us) down|making me|leaving|reminding|confirming that|proving|dumping|destroying|the privilege)',
    'cheers for that',
    '(thanks|thank you|cheers|many thanks) (so much|ever so much|very much|kindly|a lot|a million|a bunch|awfully)? for (nothing|{mockDeed}|finally|(the|your) (lecture|sermon|insult|insults|wisdom|pearls|masterclass|attitude|abuse|condescension|sarcasm|lack of|silence|non answer|circus|stress|grey hair|headache|migraine|sleepless)|deigning|taking (time|a break|five minutes) (out of|from) (your|counting|golf)|sharing your|showing (me|us) (what|how little|exactly)|making (me|us|it|my|our) (feel|wait|look|perfectly clear|weekend|life|day) (like|all|hell|a misery|so much|miserable|for))',
    '(so|very|really|just|how)? (glad|happy|pleased|delighted|honoured|honored|thrilled|touched|grateful) (that|you|to see|to hear|to learn) (that)? (you|your .|the|someone|somebody) (could|finally|managed to|deigned|found|bothered|remembered)',
    '(kind|nice|good|sweet|generous|gracious|big|brave|noble) of (you|him|her|them) to (finally|bother|grace|deign|remember|notice|wake up|show up|turn up|crawl|spare|honour|honor|take a break|favour|condescend|squeeze)',
    '(many thanks|thank you|thanks) for (absolutely|precisely|sweet) .',
  ],
  refine: (hit, sentence) =>
    isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) },
});
