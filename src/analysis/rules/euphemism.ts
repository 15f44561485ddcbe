import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const way = '(?:direction|path|route|course|chapter)';
const ours = "(?:my|our|the|the firm's|the company's|the agency's)";
const business =
  '(?:portfolio|client base|customer base|client list|services?|service (?:landscape|portfolio|offering)|offering|product range|business|business model|capacity|capacities|resources|structures?|organi[sz]ation|strategy|priorities|fee structure|pricing structure|footprint|operations?)';
const reshaping =
  '(?:realign|restructur|reorgani[sz]|streamlin|optimi[sz]|consolidat|refocus|reposition|rationali[sz]|rebalanc|slimm|reprioriti[sz]|sunset|transition)';

export default defineRule({
  id: 'euphemism',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'The words of a press release hide what happens, and they sound as if there were more to hide.',
  fix: 'Say what ends or what it costs, from when, and the true reason or none.',
  examples: {
    flagged: [
      '[We are going in a different direction], and our contract ends in May.',
      'Our contract ends in May [due to circumstances beyond our control].',
      '[We are not in a position to continue after May].',
      'As part of a [realignment of our portfolio] our contract ends in May.',
    ],
    clean: [
      'The path goes in a different direction after the barn.',
      'The parcel is late because of the strike.',
      'We streamline the checkout of your shop in May.',
      'The position of the logo is not final.',
    ],
  },
  patterns: [],
  refine: (hit, { text }, { kind }) =>
    kind === 'ending' ? hit : { ...hit, sureness: bad.test(text) ? 'medium' : 'low' },
  literals: [
    phrase(
      `(?:due to|owing to|because of|given|in (?:the )?light of|on account of) (?:\\w+ ){0,2}?(?:circumstances|reasons|factors|events) (?:that (?:are|were|lie) )?(?:beyond|outside|out of) ${ours} (?:control|hands|influence)`,
      `(?:i|we)(?:'ve| have|'m| am|'re| are|'ll| will)?[^.;:!?\\n]{0,40}?\\b(?:go|going|gone|head|heading|move|moving|take|taking|pursue|pursuing)\\b[^.;:!?,\\n]{0,30}?\\b(?:in |down |on )?(?:an?|another) (?:slightly |completely |totally |very |bit of a )*(?:different|new|other|fresh) ${way}${rest}`,
      `(?:i|we) {adverbs}(?:want|need|decided|would like|'d like|have decided|'ve decided)?[^.;:!?\\n]{0,20}?a (?:bit of a |slight |small )?change of (?:direction|course)${rest}`,
      `(?:i|we|our \\w+)(?:'m| am|'re| are| is| will| shall| find \\w+| find myself| find ourselves)? {adverbs}(?:no longer |not |not currently |unable to be |currently not |unfortunately not |sadly not )+(?:be |really |quite )*in a (?:position|place)(?: where| anymore| any more)* (?:to|i can|we can) (?:continue|carry on|go on|extend|renew|act|offer|keep|serve|support|accommodate|take on|proceed|provide|prolong)\\b${rest}`,
      `${reshaping}(?:e|es|ed|ing|ment|ation|ion|ing down|ming)? (?:of |down )?(?:\\w+ ){0,2}?${ours} (?:\\w+ )?${business}`,
      `(?:a|our|the) (?:\\w+ ){0,2}?(?:strategic |internal |exciting |comprehensive )(?:realignment|restructuring|reorientation|reorgani[sz]ation|refocus|repositioning|capacity planning|shift)${rest}`,
      `(?:for|owing to|due to|because of) (?:purely |internal |various |certain |evolving |changing |changed |shifting |operational |organi[sz]ational |strategic |structural |commercial )+(?:reasons|requirements|needs|considerations|priorities|developments|capacity planning)(?! (?:of the|in the) (?:tax|law))`,
      `(?:transition|transitioning|migrate|migrating|sunset|sunsetting|offboard|offboarding|phase out|phasing out) (?:your (?:account|contract|business|services?|support)|you) (?:off|away|out|from|to)\\b${rest}`,
      `(?:some|a few|certain|minor|slight|small) (?:\\w+ )?(?:timing|capacity|budget|budgetary|resource|scheduling) (?:challenges|issues|adjustments|difficulties)`,
      `(?:saying|say|bid|bidding) (?:a )?(?:fond |warm |heartfelt )?farewell to (?:some|several|a few|our|certain)\\b${rest}`,
      `(?:i|we|your \\w+)(?:'m| am|'re| are| may| might)? (?:no longer|not) (?:\\w+ly )?(?:(?:be )?(?:the|a) (?:right|best|perfect|ideal|good) (?:fit|match|partner|provider)|(?:be )?(?:fully )?aligned)\\b${rest}`,
      `all good things (?:must )?(?:have to )?come to an end\\b${rest}`,
      `(?:i|we|our firm)(?:'re| are|'m| am|'ve| have)? (?:\\w+ly )?(?:tak(?:e|ing)|steer(?:ing)?|evolv(?:e|ing)|sharpen(?:ing)?|reshap(?:e|ing)|refocus(?:ing)?|reposition(?:ing)?|redefin(?:e|ing)) (?:the|our|my) (?:\\w+ )?(?:business|company|firm|focus|profile|brand|portfolio|practice|client base|services)\\b${rest}`,
      `(?:a )?(?:gradual|gradually|phased|gentle|orderly) (?:reduction|reduce|transition|wind-?down|winding down|conclusion|phase-?out|parting|end)\\b${rest}`,
      `(?:setting|set) you free\\b${rest}`,
    ),
  ],
});

const bad =
  /\b(?:end|ends|ending|cease|close|stop|fee|fees|price|prices|rate|rates|retainer|delay|delayed|late|unable|no longer|cancel|discontinu\w+)\b/i;
