import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'talking-down',
  category: 'unkind',
  sureness: 'medium',
  why: 'Explaining to an adult as to a child is heard as an insult, even where the point is right.',
  fix: 'State the fact once, in plain words.',
  examples: {
    flagged: [
      '[Perhaps start opening the files before you complain].',
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
    '(explain|explained|say|write|put|draw) (it|this|that|you a)? .? (in|with) (crayon|crayons|finger puppets|hand puppets|a picture book|words of one syllable)',
    'in words of one syllable',
    '(so|so that|which|that|simple enough that|something|something that|as|i am sure|i think|i hope|surely|until|one) even (you|he|she|they|your . .|your .|you people|you lot) (can|could|should|might|must|will|would|understand|understands|know|knows|manage|understood)',
    '(is|was) (not|hardly) (exactly|quite|really)? (that)? (rocket science|brain surgery|quantum physics|rocket surgery)',
    '(hardly|not) (exactly)? (rocket science|brain surgery|quantum physics)',
    '(leave|leaving) (it|this|that|the .|the talking|the work|the thinking|the writing) to (the|people who|those who|someone who|us) (grown ups|grownups|adults|professionals|experts|pros|know|knows|big boys)',
    '(bless|aww bless|ah bless) your (little|tiny|cotton)? (heart|socks)',
    'calm down (dear|love|mate|sweetheart|darling|princess|buddy|pal|sunshine)?$',
    '^calm (down|yourself)',
    '(too|far too) (complicated|difficult|hard|complex|advanced|subtle|much) for (you|your .|him|her|them|some people)',
  ],
  literals: [
    phrase(
      `(?:maybe|perhaps|might i suggest you|you could) (?:try|start) (?:reading|listening|looking|checking|opening|using|paying) [^.;!?\\n]{0,40}?\\b(?:before|for once|for a change|properly)\\b${rest}`,
    ),
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
