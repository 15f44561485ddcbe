import { clauseEnd, isNegated, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'junk-work',
  category: 'unkind',
  sureness: 'medium',
  why: 'Contempt for their work is contempt for them, and says nothing they could mend.',
  fix: 'Name what is wrong: which part, and what it should do instead.',
  examples: {
    flagged: [
      '[Your brief is gibberish].',
      '[It was pure drivel].',
      'This [is amateur hour].',
      '[The whole plan is garbage].',
      '[Your half-baked ideas] cost two weeks.',
      '[What a load of rubbish].',
    ],
    clean: [
      'The rubbish is collected on Monday.',
      'The junk room is painted.',
      'The garbage fee is £40.',
      'Your soup is rubbish-free and organic.',
      'My first sketch was rubbish, so I drew another.',
      'The amateur choir sings at six.',
    ],
  },
  patterns: [
    '(your|this|that|these|those|the|his|her|their|it|which|what you . ,?|everything|all) (whole|entire|so called|last|latest|new)? #Noun? #Noun? (is|are|was|were|reads like|looks like|sounds like|smells like) (just|only|all|nothing but|nothing more than|frankly|honestly|basically)? {utter}? (a load of|a pile of|a heap of|a bunch of|full of|a steaming pile of|a bucket of)? {junk}',
    '(what|such) (a|an|utter|complete|absolute|total) (load|pile|heap|bunch|bucket|crock) of {junk}',
    '{utter} {junk}',
    '(load|pile|heap|bunch|bucket|crock) of (old|utter|complete|absolute|total|steaming)? {junk}',
    '(complete|utter|total|pure|absolute|your|this|that) and utter {junk}',
    '(is|was|like|pure|complete|total) (amateur hour|amateur night|clown show)',
    '(your|this|that|those|these|his|her|their) {sneer} (little)? #Noun',
    '(your|his|her|their) (precious|little|grand|brilliant|genius|glorious|wonderful|great|fancy) (little|new|big|grand)? (idea|ideas|plan|plans|empire|project|feelings|ego|committee|vision|game|games|world|kingdom|schemes|scheme|title|theories|theory|opinions|opinion|wisdom|tantrum|rules|friends|nephew|intern|boss|lawyer|meetings|speech|power|trip|brand|masterpiece|revolution)',
    '(your|his|her|their) (ego|arrogance|stupidity|incompetence|ignorance|greed|laziness|hypocrisy|vanity|cowardice|rudeness|nonsense|drivel|rubbish|garbage|bullshit|crap|whining|whinging|moaning|bleating|ranting|tantrum|tantrums|hissy fit|pettiness|stinginess|cluelessness|idiocy|delusions|antics|drama|theatrics|histrionics|sob story|waffle|babble|mind games)',
    '(level|amount|degree|depth|depths|height|heights) of (stupidity|incompetence|arrogance|ignorance|idiocy|laziness|pettiness|rudeness|disrespect|greed|hypocrisy|unprofessionalism|nonsense)',
    '(stupidity|incompetence|arrogance|ignorance|idiocy|laziness|rudeness|hypocrisy|unprofessionalism|greed|cheek|disrespect) (here|there|is|on your|of your|at your|of you|knows|has)',
    '(is|are|was|were|looks|look|smells|stinks|sucks) (just|so|really|truly|absolutely|completely|totally|frankly)? (hideous|ghastly|atrocious|abysmal|laughable|pitiful|dire|cringeworthy|amateurish|godawful|a sick joke|beyond a joke|beyond (pathetic|ridiculous|stupid|belief|the pale|contempt)|beneath (you|contempt|criticism)|an insult|an absolute disgrace)',
    '(this|that|it|which) (really|just|simply|honestly)? (sucks|stinks|blows|reeks)',
    '(stinks|reeks) of (greed|desperation|incompetence|arrogance|amateurism|cheapness|panic|stupidity)',
    '(beyond|past) (a joke|ridiculous|pathetic|parody|stupid)',
    'is (this|that) (a|some) (sick|bad|cruel)? joke',
    '(do not|not) (make me|making me) laugh',
  ],
  refine: (hit, sentence, { heat }) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit) || isNegated(sentence, hit))
      return null;
    const said = sentence.words
      .slice(hit.from, hit.to)
      .map(({ text }) => text)
      .join(' ');
    if (heat === 0 && mild.test(said)) return null;
    if (own.test(sentence.text)) return null;
    // "Rubbish-free" isn't rubbish.
    if (sentence.words[hit.to - 1]?.after === '-') return null;
    const isName =
      /^(?:your|his|her|their|this|that|those|these)\b/.test(said) && !verbs.test(said);
    return isName ? hit : { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// Fond or plain in calm mail.
const mild =
  /^(?:\w+ ){0,2}(?:gibberish|drivel|nonsense|gobbledegook|gobbledygook)$|\b(?:your|his|her|their|this|that|these|those) (?:\w+ )?(?:precious|little|grand|brilliant|genius|glorious|wonderful|great|fancy|silly|cheap|sorry|rotten|sad|ego|drama|waffle)\b|hot air|this joke/;
const own = /\b(?:for (?:you|u)|my (?:own|first|old|early)|mine|I (?:wrote|made|drew|think I))\b/i;
const verbs = /\b(?:is|are|was|were|reads|looks|sounds|smells|sucks|stinks|blows|reeks)\b/;
