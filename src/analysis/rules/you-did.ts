import {
  accusedDeed,
  aggravates,
  isForgiven,
  mayAccuse,
  praises,
  weigh,
  wholeClause,
} from '../accusation.ts';
import { clauseText, textAt, wordsOf } from '../grammar.ts';
import { lexicon } from '../lexicon.ts';
import { defineRule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

export default defineRule({
  id: 'you-did',
  category: 'blame',
  sureness: 'medium',
  why: 'A sentence that tells the client what they did is read as a charge to be answered.',
  fix: 'Tell the fact without the person: what happened, what is missing, since when.',
  examples: {
    flagged: [
      '[You changed the date twice].',
      'On Monday [you deleted the folder].',
      '[You have ignored both reminders].',
      '[You told us 60 guests], and 85 came.',
    ],
    clean: [
      'You paid the deposit in May.',
      'You fed the whole crew.',
      'You left your glasses on the bench.',
      "You'd better leave the gate open.",
      'You asked how long the oak needs.',
      'You told me about the leak on Monday.',
      'You moved the start to the 9th, and the oak takes three weeks.',
      'You wrote on Friday that the frame is the wrong size.',
      'The list you sent has five names.',
      'Have you changed the date?',
      'You handled it beautifully.',
      'You have everything now.',
      'You drove to Hull and back last week.',
      'You went from six words a minute to forty.',
      'If you changed the password, tell me.',
      'You supplied notes for 34 of them, thank you.',
      'You gave me my first job.',
      'You made £412 more than in May.',
    ],
  },
  patterns: ['you'],
  mayHold: mayAccuse,
  refine: (hit, sentence, context) => {
    const { heat } = context;
    const deed = accusedDeed(sentence, hit.from, hit.to);
    if (!deed || deed.isNegative || deed.frequency) return null;
    if (deed.form !== 'past' && deed.form !== 'perfect') return null;
    const weight = weigh(sentence, deed);
    if (weight === 'benign' || praises(sentence, hit.from, deed.verb)) return null;
    const isMild = heat < 1 || textAt(sentence, deed.verb).startsWith('ask');
    const verb = textAt(sentence, deed.verb);
    const isReport = reportsFrom(sentence, deed.verb);
    const isWorse = !isReport && aggravates(sentence, deed.verb, deed.verb + 1);
    if (isForgiven(sentence, context, isWorse)) return null;
    if (isReport && weight === 'ambiguous' && !isWorse) return null;
    // "You said the door sticks" reports; a figure or another's word against it makes it a charge.
    if (verb === 'said' && !counts(sentence, deed.verb))
      return wholeClause(sentence, hit.from, deed.verb, 'low');
    if (harmsNobody.test(wordsOf(sentence, { from: deed.verb, to: deed.verb + 6 }))) return null;
    const said = clauseText(sentence, deed.verb);
    if (turnsUp.test(said) || movesHouse.test(said) || hands.test(said) || helps.test(said))
      return null;
    if (
      verb.startsWith('ask') &&
      !/\b(?:again|twice|times|still|never|third|fourth)\b/i.test(sentence.text)
    )
      return null;
    if (
      weight === 'ambiguous' &&
      isMild &&
      !isWorse &&
      !(telling.has(verb) && counts(sentence, deed.verb))
    )
      return null;
    if (heat < 1 && replaces.test(clauseText(sentence, deed.verb)))
      return wholeClause(sentence, hit.from, deed.verb, 'low');
    if (heat < 1 && mild.has(verb) && !isWorse && !counts(sentence, deed.verb))
      return wholeClause(sentence, hit.from, deed.verb, 'low');
    return wholeClause(sentence, hit.from, deed.verb, weight === 'harmful' ? 'high' : 'medium');
  },
});

const mild = new Set<string>(lexicon.mildDeed);
const telling = new Set('told said promised'.split(' '));

/** "You wrote that the green is wrong", "you told me about the leak", "you said you'd like oak": what they tell is no charge. */
const reportsFrom = (sentence: Sentence, verb: number): boolean =>
  /^(?:told|said|wrote|written|emailed|mentioned|texted|explained|asked)$/.test(
    textAt(sentence, verb),
  ) && reported.test(wordsOf(sentence, { from: verb + 1, to: verb + 7 }));

const reported =
  /^(?:\S+ ){0,3}?(?:that|about)\b|^(?:me |us )?you (?:want|wanted|like|liked|need|needed|prefer|preferred|would like|would love|would prefer|have|had)\b/;

/** Nobody, or only themselves: "you left your scarf here", "you lost the bet", "you laughed at my joke". */
const harmsNobody =
  /^(?:forgot|forgotten|left|lost) (?:your|a|an) |^(?:did|done) nothing wrong\b|^(?:lost|dropped|shed) (?:the bet|weight|\S+ (?:kilos?|kg|pounds?|lbs|stones?))\b|^laughed (?!at (?:me|us|him|her|them|my (?!jokes?\b)|our (?!jokes?\b)))/;

/** To turn up is no fault, to turn up late is. */
const turnsUp =
  /^turned up(?!.*\b(?:late|drunk|unannounced|uninvited|without|hours?|minutes|early|wrong|never|again)\b)/i;

/** What is theirs to change: "you changed your address in May". */
const movesHouse =
  /^changed (?:the|your) (?:\w+ )?(?:address|phone|number|surname|bank|details|job)\b(?!.*\b(?:again|twice|times?|without|after|last minute)\b)/i;

/** What is handed over where nothing is wrong with it: "you supplied notes for 34 of them". */
const hands =
  /^(?:sent|supplied|provided|brought|submitted|delivered|attached)\b(?!.*\b(?:this|it|different|wrong|again|late|without|nothing|no|none|not|never|midnight|twice|times|only|instead|behind|after|already|still|weeks|months|hours|back|in|over|off|your|to)\b)/i;

/** What helps, earns or keeps a record, and a mere answer: "you gave me my first job", "you did in March". */
const helps =
  /^gave (?:me|us) (?:(?:my|our) (?:first|start|job|chance)|back)\b|^wrote (?:it |them |this )?down\b|^made (?:[£$€]\s?\d|\d[\d,.]* (?:pounds|euros|dollars)|a profit\b|money\b)|^did(?: (?:in|on|at|last) \S+)?$/i;

/** "You changed the date to the 14th": one thing for another, told once. */
const replaces =
  /^(?:changed|moved|switched) (?!.*\b(?:again|twice|times?|without|after|last minute|every|never|still|but|behind)\b).* to /i;

const dates =
  /\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w* \d{1,2}\b/gi;

/** True where a figure makes it a charge: "you told us 60 guests". The date of a deed is none. */
function counts(sentence: Sentence, verb: number): boolean {
  const clause = clauseText(sentence, verb).replace(dates, '');
  return /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b/i.test(clause);
}
