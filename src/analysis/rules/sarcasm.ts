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
    'how (very|terribly|incredibly|extremely) (kind|nice|lovely|thoughtful|generous|charming|convenient|professional|mature|original|touching|grown up|grown-up|considerate|brave|noble|clever|impressive) (of you)?',
    'how (thrilling|convenient|mature|original|predictable|typical|touching) (of you|for you|that|to)',
    'how (thrilling|convenient|mature|original|predictable|typical|touching)$',
    '(lovely|nice|great|fine|splendid|brilliant|wonderful|some|what a) (way|manner) to (treat|run|thank|do|behave|end|say)',
    'must be (nice|lovely|wonderful|great|fun|hard|tough|exhausting|lonely|tiring|marvellous|magical) (to|being|having|not|up there|when|for you|at the top|in your)',
    '^must be nice$',
    '(some of us|the rest of us|us mortals|we mortals|mere mortals|lesser mortals|ordinary people|normal people|sane people|grown ups|people with jobs) (have|who|actually|must|need|do|are|work|can|mortals)',
    'there (has|had) to be (a|an|some) (village|circus|zoo|asylum|kindergarten)',
    '(village|circus|zoo|asylum) (is|has) (missing|lost|looking for) (its|an|a|their|your)',
    'if (brains|stupidity|hot air|ignorance|arrogance|incompetence|excuses|lies|laziness|cheek|silence|talk|words|promises) (were|was|could|paid|came|made|burned)',
    'if i had (a|one) (pound|penny|dollar|euro|cent|nickel|dime) for (every|each) (time)? (you|excuse|lie|empty|your|broken|promise)',
    '(do|does) (not)? (everyone|everybody) (a favour|a favor|think you)',
    'in (what|which) (fantasy|dream|universe)',
    '(in your (dreams|little world|tiny world|head|own little world|fantasy)|on your planet|in whatever world)',
    '(you|he|she|they) (really|truly|certainly|just) (outdid|surpassed|excelled|distinguished) (yourself|yourselves|himself|herself|themselves)',
    '(outdone|surpassed|excelled) (yourself|yourselves)',
    '(deserves|deserve|earned|win|wins|won|give (him|her|you|them|that man|that woman|whoever)) (a|an|the|himself|yourself)? (medal|oscar|prize|award|nobel|trophy|passport|pulitzer|round of applause|biscuit|cookie|gold star|raise|standing ovation|golden raspberry|darwin)',
    '^(oh|well|ah) (great|brilliant|wonderful|fantastic|lovely|perfect|joy|marvellous|super|excellent)',
    'surprise surprise',
    '^(oh|well|my|and|so)? (what a|quelle) (surprise|shock|coincidence|shocker|bombshell|hero|genius|gentleman|charmer|star|joker|pro|laugh)$',
    'colour me (surprised|shocked|stunned)',
    'color me (surprised|shocked|stunned)',
    '(i am|i was|we are|we were)? (shocked|stunned|amazed|astonished) (i|we) tell you',
    'who (would|could) have (thought|guessed|known|seen that|expected)',
    '(who knew|imagine that|fancy that|go figure|stop the press|stop the presses|alert the media|call the press|hold the front page|big whoop|whoop de doo)$',
    'in case you (had not|have not|did not) noticed',
    '(god|heaven) forbid (anyone|anybody|you|somebody|someone|that)',
    '(one|you) (has|have) to (admire|marvel|wonder|laugh)',
    '(one|i|we) can only (marvel|admire|laugh)',
    '^bravo$',
    'bravo (genius|to you|you|for|on|really|maestro|sir)',
    '(congratulations|congrats|well done|bravo|kudos|hats off|full marks|great job|good job|nice work|great work|nice job|a round of applause|three cheers|applause) (to you|to you all|everyone|everybody|all|guys|again)? (that|on|for|you|to)? (is|being|managing|ruining|wasting|breaking|messing|losing|missing|destroying|alienating|making a mess|making a fool|screwing|proving|turning|forgetting|ignoring|managed|have|for ruining|even) (a new (record|low)|now|to|just|single handedly|officially|finally|managed|even|everything|everyone|another|the|my|our|it|me|us)',
    '(a|another|new|your) (new|personal|world)? (record|best|low) even for you',
    '(is|was|must be) (a|some) (new|kind of|sort of)? (record|talent|gift|achievement|skill|feat) (even for you|in itself|to be that|to be so)',
    '(takes|took) (a)? (real|special|rare|true|some) (talent|skill|genius|gift|effort|kind of) to',
    '(truly|really|simply|absolutely|how|a) (breathtaking|masterful|inspired|epic|world class|olympic|legendary|heroic) (incompetence|stupidity|arrogance|display|example|piece|level|feat|failure|mess|laziness)',
    '(incompetence|arrogance|stupidity|cheek|ignorance|rudeness|nerve) is (breathtaking|astounding|staggering|impressive|legendary|remarkable|amazing|astonishing|unbelievable|off the)',
    'slow clap',
    'news ?flash',
    'newsflash',
    'what (would|do) i know',
    'bless (him|her|them|your) (heart)?',
    '(if|unless) it (is|was) not (beneath|too much (trouble|bother)) (you)?',
    'do try (to|and)',
    '(i|we) (am|are) sure you (will manage|will cope|will survive|have better things)',
    '(is|are) (apparently|evidently|clearly) (quite|far|rather|a bit|too) (advanced|hard|difficult|complicated|much)',
    '(a)? bit rich (coming from|for|from|ghosting|given|considering)',
    '(big|massive|huge) surprise there',
    'no surprise there',
    '(well done|nice one|great job|good job) (genius|sherlock|einstein)',
    'rocket science',
    'not (exactly|quite)? (rocket science|brain surgery)',
    '(some|certain) people have no (manners|shame|class|idea|clue)',
    '(deserves|deserve) a (medal|prize|award|passport)',
    'last time i checked',
    'clearly (reading|basic|counting|spelling)',
    '(and)? may (god|the lord|heaven)',
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
  /^how thrilling|^must be nice$|a new (?:record|low)|if i had|of us (?:actually|have to)|mere mortals|us mortals|colou?r me|managed to|outd[io]|incompetence|stupidity|arrogance|quelle|circus|asylum|village|who would have|who could have|who knew|go figure|alert the|hold the front|special kind|ruining|wasting|single handedly|brains were|hot air|excuses were|lies were|in your (?:dreams|little|tiny)|on your planet|^how (?:very|terribly|incredibly|extremely) .* of you|way to (?:treat|thank|end)|had not noticed|forbid|not beneath|genius|sherlock|einstein|no manners|no shame|what would i know|news ?flash|slow clap|rich coming|apparently quite|surprise surprise|manner to/;
