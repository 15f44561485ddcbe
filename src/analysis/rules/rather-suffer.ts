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
    '(would|will) not (even)? (spit|pee|piss) (on|in) (you|your .)',
    '(would|will) not (even)? (hire|employ|recommend|send|let) (you|him|her|them|your .) (to|with|near|anywhere|if)',
    '(would|could) not pay me (enough)? to',
    '(would|do) not get out of bed for (that|this|it|less|your|so)',
    'not for all the (money|tea|gold) in .',
    '(a|the)? (special|particular|whole new|new|own|private|personal|living|sheer|pure|absolute) (kind|sort|level|circle|form) of (hell|stupid|stupidity|torture|misery|idiot|arrogance|incompetence|madness|purgatory|awful|nasty|rude)',
    '(a|an|was|been|is) (living|absolute|sheer|pure|total|complete|utter|never ending) (hell|torture|misery|agony|purgatory)',
    '(makes|make|made|making) (my|our) (skin crawl|blood boil|stomach turn|eyes bleed|teeth itch|brain hurt|toes curl|flesh creep|life (hell|a misery|miserable|a living))',
    '(makes|make|made|making) (me|us) (vomit|puke|gag|retch|cringe|want to (vomit|puke|scream|cry|gag|die|throw|hit|punch|laugh|quit))',
    '(want|wanted) to (vomit|puke|scream|punch|strangle|slap|throttle|gouge|throw up)',
    '(lost|losing|lose|killed|kills|killing) (a few|several|some|half my|so many|all my|my last|my)? (brain cells|will to live|faith in humanity)',
    'the (most|least) . (person|people|man|woman|client|customer|company|firm|team|idiot|human|individual|boss|outfit|lot|email|brief|document|thing) (i|we|that|who|on|in)',
    'i (hate|despise|loathe|detest|abhor|cannot stand|can not stand|could not stand|can not bear) (you|your .|working (with|for) you|dealing with|every)',
  ],
  refine: (hit, sentence) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit)) return null;
    const said = sentence.words
      .slice(hit.from, hit.to)
      .map(({ text }) => text)
      .join(' ');
    if (/^the (?:most|least)/.test(said) && !unloved.test(said)) return null;
    if (praise.test(sentence.text)) return null;
    const starts = sentence.words[hit.from - 1]?.text;
    return {
      ...hit,
      from: starts === 'i' || starts === 'we' ? hit.from - 1 : hit.from,
      to: clauseEnd(sentence, hit.to - 1),
    };
  },
});

const unloved =
  /^the (?:most (?:obnoxious|arrogant|annoying|rude|useless|incompetent|ungrateful|unpleasant|disorganised|disorganized|chaotic|pathetic|ridiculous|stupid|selfish|difficult|impossible|toxic|dishonest|unprofessional|insufferable|infuriating|miserable|boring|idiotic|demanding|aggressive|unreasonable|childish|petty|tedious|pompous|clueless|entitled)|least (?:competent|professional|helpful|reliable|intelligent|talented|polite|honest|organised|trustworthy))/;
const praise = /\b(?:kindest|nicest|loveliest|best)\b/i;
