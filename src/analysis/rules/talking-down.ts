import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'talking-down',
  category: 'unkind',
  sureness: 'medium',
  why: 'Explaining to an adult as to a child is heard as an insult, even where the point is right.',
  fix: 'State the fact once, in plain words.',
  examples: {
    flagged: [
      "As [I'm sure even you understand], a date is a date.",
      "[It's not rocket science].",
      'I will [write it in words of one syllable].',
      '[Leave the design to the grown-ups].',
      '[Calm down, dear].',
    ],
    clean: [
      'Let me explain how the form works.',
      'As I am sure you know, we close on Monday.',
      'The rocket science museum opens in May.',
      'Even you two could come along.',
      'Leave the keys to the neighbours.',
      'The pain should calm down in a week.',
    ],
  },
  patterns: [
    'let (me|us) (spell|break|dumb|explain|say|put|write|type|repeat) (it|this|that) (out|down|again)? (for you)? (slowly|in (simple|small|short|very simple|plain) (words|terms)|really slowly|very slowly|in crayon|so (that)? (even)? you)',
    'let (me|us) (spell|dumb) (it|this|that) (out|down)',
    '(i|we) (will|shall|can|could|have to|need to|had to) (spell|dumb) (it|this|that) (out|down)',
    '(i|we) (will|shall) (say|type|write|repeat|explain) (it|this|that) (very|really|extra)? slowly',
    '(explain|explained|say|write|put|draw) (it|this|that|you a)? .? (in|with) (crayon|crayons|finger puppets|hand puppets|a picture book|words of one syllable)',
    'in words of one syllable',
    '(draw|drew|paint) you a (picture|diagram|map)$',
    '(so|so that|which|that|simple enough that|something|something that|as|i am sure|i think|i hope|surely|until|one) even (you|he|she|they|your . .|your .|you people|you lot) (can|could|should|might|must|will|would|understand|understands|know|knows|manage|understood)',
    '^even (you|you people|you lot) (can|could|should|must|might|will|would) (understand|see|grasp|manage|get|work|figure|read|follow)',
    'simple enough (even)? for (you|your .)',
    '(is|was) (not|hardly) (exactly|quite|really)? (that)? (rocket science|brain surgery|quantum physics|rocket surgery)',
    '(hardly|not) (exactly)? (rocket science|brain surgery|quantum physics)',
    '(leave|leaving) (it|this|that|the .|the talking|the work|the thinking|the writing) to (the|people who|those who|someone who|us) (grown ups|grownups|adults|professionals|experts|pros|know|knows|big boys)',
    '(go|run|crawl) (along|back) (and play|to (school|kindergarten|nursery|bed|sleep|your (crayons|cave|games|toys|sandpit|sandbox|mummy|mommy|hole|bridge|dolls|lego)|under your|playing))',
    '(run|toddle|trot) along$',
    '(use|using|try using|engage|switch on|turn on|open) (your|that|the) {wits} (for once|for a change|sometime|one day)?$',
    '(use|using) (your|that) {wits}',
    'thing between your ears',
    '(do|please|at least)? try (to|and)? (keep up|pay attention|think before|read before|focus|concentrate)',
    'try (reading|thinking|listening|counting|paying|opening your eyes|picking up|being) .? (next time|for once|for a change|before|sometime|instead|it works)',
    '(next time|in future|maybe|perhaps) (you)? (could|should|might)? (maybe|perhaps|actually)? (try|consider|think about) (reading|thinking|listening|using|growing|learning|paying|engaging|opening|being)',
    '(think|read|look|engage brain|engage your brain) before you (speak|write|type|open your mouth|hit send|press send|send|complain|whine)',
    '(do not|does not|did not) (strain|hurt|injure|exert|overexert) (yourself|yourselves|himself|herself)',
    '(do not|never) worry your (pretty|little)',
    '(will|would|am|do) not (be)? (hold|holding) (my|your|our) breath',
    '(bless|aww bless|ah bless) your (little|tiny|cotton)? (heart|socks)',
    'calm down (dear|love|mate|sweetheart|darling|princess|buddy|pal|sunshine)?$',
    '^calm (down|yourself)',
    '(get|come) (down)? off (your|that) (high horse|soapbox|soap box|pedestal)',
    '(your|that) (high horse|ivory tower)',
    '(basic|simple|elementary|common|primary school) (maths|math|arithmetic|literacy|decency|courtesy|manners|english|reading|spelling|intelligence|human decency) (is|are|seems|seem|must|apparently|clearly|evidently|would|might)',
    '(it is)? called (manners|courtesy|professionalism|decency|a contract|a calendar|reading|a phone|a deadline|punctuation|common sense)',
    '(the concept|the meaning|the notion|the idea) of (a|an|the)? . (is|seems|appears|might) (foreign|alien|lost|new|beyond|too|unknown)',
    '(too|far too) (complicated|difficult|hard|complex|advanced|subtle|much) for (you|your .|him|her|them|some people)',
    '(is|are|was) (way|clearly|obviously|evidently|apparently)? (beyond|above|over) (you|your (head|understanding|abilities|intellect|pay grade|level|comprehension))',
    'not that (you|he|she|they|anyone there) would (know|notice|understand|care|get|appreciate|have noticed|ever)',
    '(you|he|she|they) would not (know|recognise|recognize|understand) (a|an|good|quality|class|style|humour) * (if|from|when|were)',
    '(when|once) you (grow|have grown|are all grown|decide to grow) up',
    '(wake up|smell the coffee)$',
    '(wake up and smell|get with the|join the real|welcome to the real|in the real) (coffee|program|programme|world|roses)',
    '(let|allow) (me|us) (to)? (introduce|educate|enlighten) you',
    '(here is|here comes|a little|free|a free|pro) (lesson|tip|hint|education|clue|newsflash) (for you|for free|in (manners|english|reading|maths))',
    '(pro|free|hot) tip',
    '(look|google|check) (it|that) up (in a dictionary|some time|sometime|genius)',
    '(buy|get|find|use|open|own|consult) (yourself|yourselves) (a|an|some) (dictionary|calendar|clock|watch|brain|spine|life|hobby|mirror|therapist|lawyer who can read|education|calculator)',
    'buy a (dictionary|calendar|clock|watch|map|calculator|mirror|bus pass)$',
    '(well done|nice one|good one|great job|great work|nice work|congratulations|congrats|good luck|bravo|so|try again|think again|sorry|listen|look|cheers|thanks|newsflash|nice try) {vocative}$',
    '(listen|look|see) (here)? (you|buddy|pal|mate|sweetheart|sonny|love|sunshine|darling|missy|mister|lady)$',
    'your (royal)? (highness|majesty)',
    '(have|get|ask) (somebody|someone|an adult|a grown up|your (mum|mom|mother|mummy|nanny|daughter|kids|intern)) (to|who can)? (read|explain|help you|show you|teach you)',
    '(maybe|perhaps) (one of)? your (kid|kids|children|daughter|son|nephew|intern|interns|secretary|mother|mum|mom|wife|nanny|dog) (can|could|should|might) (explain|read|show|teach|help|tell) (it|this|that)? (to)? you',
  ],
  refine: (hit, sentence) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit) || own.test(sentence.text))
      return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// Said of the writer it is modesty.
const own =
  /\b(?:for me|on my (?:side|end|part)|beyond me|over my head|above my|let me know|even I)\b/i;
