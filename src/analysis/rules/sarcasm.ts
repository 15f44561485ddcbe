import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sarcasm',
  category: 'unkind',
  sureness: 'medium',
  why: 'Sarcasm in polite words is read as contempt.',
  fix: 'Say plainly what you mean, or leave it out.',
  examples: {
    flagged: [
      '[How very thoughtful of you].',
      '[Lovely way to treat people].',
      'You lied to us. It [must be nice to have weekends].',
      'You lied to me. [Oh brilliant], another round.',
      '[Surprise, surprise], no answer.',
      '[In case you had not noticed], I work here.',
      '[God forbid anyone reads a contract].',
    ],
    clean: [
      'How kind of you to write.',
      'Oh wonderful, thank you.',
      'May God bless you.',
      'It must be lovely there.',
      'Well done on the launch.',
      'Congratulations on the baby.',
      'In case you have not seen it, here is the link.',
    ],
  },
  patterns: [
    'how (very|terribly|incredibly|extremely) (kind|nice|lovely|thoughtful|generous|charming|convenient|professional|mature|original|touching|grown up|grown-up|considerate|brave|noble|clever|impressive) (of you)? .?',
    'how (thrilling|convenient|mature|original|predictable|typical|touching) (of you|for you|that|to) .? .?',
    'how (thrilling|convenient|mature|original|predictable|typical|touching)$',
    '(lovely|nice|great|fine|splendid|brilliant|wonderful|some|what a) (way|manner) to (treat|run|thank|do|behave|end|say) .? .?',
    'must be nice',
    '^(oh|well|ah) (great|brilliant|wonderful|fantastic|lovely|perfect|joy|marvellous|super|excellent)',
    'surprise surprise',
    'what a (surprise|shock|coincidence)$',
    'in case you (had not|have not|did not) noticed',
    '(god|heaven) forbid (anyone|anybody|you|somebody|someone|that) .? .? .?',
    '(one|you) (has|have) to (admire|marvel|wonder|laugh)',
    '(one|i|we) can only (marvel|admire|laugh)',
    'bravo',
    'slow clap',
    'news ?flash',
    'newsflash',
    'what (would|do) i know',
    'bless (him|her|them|your) (heart)?',
    '(if|unless) it (is|was) not (beneath|too much (trouble|bother)) (you)? .?',
    'do try (to|and) .? .? .?',
    '(i|we) (am|are) sure you (will manage|will cope|will survive|have better things)',
    '(is|are) (apparently|evidently|clearly) (quite|far|rather|a bit|too) (advanced|hard|difficult|complicated|much) .?',
    '(a)? bit rich (coming from|for|from|ghosting|given|considering) .? .?',
    '(big|massive|huge) surprise there',
    'no surprise there',
    '(well done|nice one|great job|good job) (genius|sherlock|einstein)',
    'rocket science',
    'not (exactly|quite)? (rocket science|brain surgery)',
    '(some|certain) people have no (manners|shame|class|idea|clue)',
    '(deserves|deserve) a (medal|prize|award|passport)',
    'last time i checked',
    'clearly (reading|basic|counting|spelling) .? .? .?',
    '(and)? may (god|the lord|heaven) .? .? .?',
  ],
  refine: (hit, sentence, { heat }) => {
    const isSafe = unmistakable.test(
      sentence.words
        .slice(hit.from, hit.to)
        .map(({ text }) => text)
        .join(' '),
    );
    if ((!isSafe && heat === 0) || isQuoted(sentence, hit) || isReported(sentence, hit))
      return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// Without other signs of anger the rest may be meant as it is said.
const unmistakable =
  /^how thrilling|^how (?:very|terribly|incredibly|extremely) .* of you|way to (?:treat|thank|end)|had not noticed|forbid|not beneath|genius|sherlock|einstein|no manners|no shame|what would i know|news ?flash|slow clap|rich coming|apparently quite|surprise surprise|manner to/;
