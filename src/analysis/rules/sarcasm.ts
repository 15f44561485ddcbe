import { clauseEnd, isQuoted, isReported, textAt, wordsOf } from '../grammar.ts';
import { phrase } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'sarcasm',
  category: 'unkind',
  sureness: 'medium',
  why: 'Sarcasm in polite words is read as contempt.',
  fix: 'Say plainly what you mean, or leave it out.',
  examples: {
    flagged: [
      '[Thanks for nothing].',
      '[Thank you so much for precisely nothing].',
      '[How very thoughtful of you].',
      '[Lovely way to treat people].',
      'You lied to us. It [must be nice to have weekends].',
      'You lied to me. [Oh brilliant], another round.',
      '[Must be nice to have the time].',
      '[Surprise, surprise], no answer.',
      '[You had one job].',
      '[In case you had not noticed], I work here.',
      '[God forbid anyone reads a contract].',
    ],
    clean: [
      'How kind of you to write.',
      'Oh wonderful, thank you.',
      'May God bless you.',
      'You had one job left on the card.',
      'It must be lovely there.',
      'It must be nice to have a date at last.',
      'Well done on the launch.',
      'Congratulations on the baby.',
      'In case you have not seen it, here is the link.',
    ],
  },
  patterns: [
    '(thanks|cheers|thank you) (a lot|a million|a bunch|so much|very much)? for (absolutely|precisely|literally|exactly)? (nothing|wasting .)',
    'how (very|terribly|incredibly|extremely) (kind|nice|lovely|thoughtful|generous|charming|convenient|professional|mature|original|touching|grown up|grown-up|considerate|brave|noble|clever|impressive) (of you)?',
    '(lovely|nice|great|fine|splendid|brilliant|wonderful|some|what a) (way|manner) to (treat|run|thank|do|behave|end|say)',
    'must be (nice|lovely|wonderful|great|fun|hard|tough|exhausting|lonely|tiring|marvellous|magical) (to|being|having|not|up there|when|for you|at the top|in your)',
    '(in your (dreams|little world|tiny world|head|own little world|fantasy)|on your planet|in whatever world)',
    '^(oh|well|ah) (great|brilliant|wonderful|fantastic|lovely|perfect|joy|marvellous|super|excellent)',
    'surprise surprise',
    'who (would|could) have (thought|guessed|known|seen that|expected)',
    'in case you (had not|have not|did not) noticed',
    '(god|heaven) forbid (anyone|anybody|you|somebody|someone|that)',
    'what (would|do) i know',
    '(and)? may (god|the lord|heaven)',
  ],
  literals: [phrase(`you(?:'d| had) (?:only |just )?one job(?= ?(?:[.,!:;–—-]|$))`)],
  refine: (hit, sentence, { heat }) => {
    const isSafe =
      unmistakable.test(wordsOf(sentence, hit)) ||
      // "It must be nice" may be meant, without "it" it is a groan.
      (textAt(sentence, hit.from) === 'must' &&
        /^(?:ha|oh|well|)$/.test(textAt(sentence, hit.from - 1)));
    if ((!isSafe && heat === 0) || isQuoted(sentence, hit) || isReported(sentence, hit))
      return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// Without other signs of anger the rest may be meant as it is said.
const unmistakable =
  /^how (?:very|terribly|incredibly|extremely)|(?:way|manner) to (?:treat|thank|end)|^who (?:would|could) have|in your (?:dreams|little|tiny)|on your planet|surprise surprise|had not noticed|forbid|what would i know|one job|for (?:absolutely |precisely |literally |exactly )?(?:nothing|wasting)/;
