import { clauseEnd, isQuoted, isReported, textAt, wordsOf } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'exasperation',
  category: 'unkind',
  sureness: 'medium',
  why: 'A groan in writing cannot be taken back, and they hear nothing after it.',
  fix: 'Leave the groan out and say what you need.',
  examples: {
    flagged: [
      '[I must have missed the memo about that].',
      '[For the love of God], decide.',
      '[For crying out loud].',
      '[Oh please].',
      '[Just wow].',
      '[Save your sob story].',
      '[You have got some nerve].',
      '[You have got to be joking].',
      "[You've got a nerve].",
      '[Enough is enough].',
      '[No one had the courtesy to ask me first].',
      '[Nice try, Tom].',
      '[What planet are you living on]?',
      '[How thick can you be].',
      '[As if we had nothing better to do].',
      '[You clearly have better things to do than open my letters].',
    ],
    clean: [
      'Oh, please send the second page too.',
      'Wow, what a view.',
      'Nice tryout for the new colours.',
      'Give me a break of ten minutes between the calls.',
      'She wrote it for the love of the game.',
      'Stop the machine at night.',
      'I had nothing better to do on Sunday, so the hedge is done.',
    ],
  },
  patterns: [
    'for the love of (god|christ|all|everything|pete|mike|jesus)',
    'for (god|christ|pete|heaven|goodness|fuck|pity|jesus|gods|fucks) sake',
    "for (god's|christ's|pete's|heaven's|goodness'|fuck's|pity's|jesus') (sake|sakes)",
    'for crying out loud',
    '^(oh|yeah|ah|aw) please$',
    '^(oh|ok|okay|yeah|yes|well|aww|aw|ah|boo)? (come on|puh lease|whatever|as if|yeah right|sure|boo hoo|get real|dream on|in your dreams|you wish|big deal|blah blah|yada yada|yawn|lol|lmao|rofl|haha|hahaha|ha ha|ha ha ha|cry me a river|pathetic|typical|unbelievable|incredible|disgusting|shocking|ridiculous|shameful|hilarious|priceless|genius|classy|charming|disgraceful|spare me|seriously|honestly|really|give me a break|unreal|shame|what now|are you kidding me|are you serious|are you joking)$',
    'enough is enough',
    '(this|it) is (getting|becoming) (silly|ridiculous|beyond a joke|a joke|farcical|absurd|out of hand|old)',
    'you can not be serious',
    '(i|we) will not (tell|ask|say|warn) (you|it|this)? again',
    'look who (finally|is|has|decided) .?',
    '(nice|good|kind|big) of you to (finally|even|at least|at last) .',
    '(i|we) can not believe (you|your|this nonsense|this rubbish|i am|we are) .? .?',
    'is (it|that) (really|actually) (that|so) (hard|difficult|complicated) .?',
    '^(wow|oh wow)( just)?( wow)? (just|the|so|what) (wow|the nerve|the cheek|a joke|a loser)',
    '^just wow$',
    '(could not|do not|does not|did not|not) (give|care) (a|two|one) (damn|toss|crap|hoot|hoots|monkey|monkeys|shit|fig|rat|flying|tinker|stuff|figs|hell)',
    '(you|they|he|she) (have got|have|has got|has|got|must) to? be (joking|kidding)',
    '(know|knew|knows) (damn|bloody|full|perfectly|fucking|darn) well',
    '(save|keep|spare) (your (breath|excuses|sob story|lies|lectures|lecture|tears|drama|crocodile tears|advice|wisdom|opinion|opinions|pity|speech|sermon|story|stories|nonsense|threats))',
    '(do not|never) (you dare|even think|give me that|start with me|lecture me|patronise me|patronize me|insult my|talk to me like|speak to me like|take me for|treat me like|bullshit me|flatter yourself)',
    '(you|they|he|she|your .|that man|that woman) (have|has) (got)? (a|some|a lot of|such a|the|real|an awful lot of) (nerve|cheek|gall|audacity|balls|front|brass neck)',
    '(got|have|has|had|takes) (some|a lot of|the) (nerve|cheek|gall|audacity|balls|brass neck)',
    '^(oh|well|yeah|so|ha)? (nice try|dream on|give me a break|get real|shut up|keep your hair on|news flash|good one|how convenient|in your dreams|real mature|very mature|tough luck|get a life|yes your majesty|yes your highness|wtf) .?$',
    '^(how convenient|news flash|nice try|keep your hair on|get real|dream on) .?',
    '^(are you|you are|you have to be|you must be) (having a laugh|serious right now|kidding me|taking the mick|taking the piss|for real|having me on) .? .?',
    '(which|what) planet (are|is|do|were) (you|they) (living|on|from|live) .? .?',
    'how (thick|stupid|dumb|dense|daft|blind|ignorant) (do|can|must|could) (you|one|anyone|a person|people) (have to|possibly)? be .?',
    'shut (the hell|the fuck|the heck)? up',
    'calm (the hell|the fuck|the heck) down',
    'get off your (backside|arse|ass|bum|butt|high horse) .?',
    '(being|be|as|like) your (doormat|slave|servant|maid|punchbag|punching bag|dogsbody|skivvy|puppet)',
    '(i|we) (do|will|can) not (run|running) a charity .?',
    '(i|we) (am|are) not (running|a) a? charity .?',
    '(it may|this may|it might) (come as|be) (a|quite a|some) (surprise|shock|news) (to you)? .? .?',
    'some of us (have|actually|do|work|are|need) .? .?',
    '^(but|and)? funny how (you|your|everyone|everybody|nobody|people|that|it|some|the) .?',
    '(which|what) genius .? .?',
    'in (#Value|all my|all our|twenty|ten|thirty|fifteen) (years|career) .? .? (i|we) (have|had) (not|never) (come across|met|seen|had|known|worked with) (anyone|anybody|someone|a .|such|so) .? .?',
    '(i|we) wish you luck (finding|with finding|in finding) .? .?',
  ],
  literals: [
    phrase(
      `(?:i|we) must have (?:missed|slept through) the (?:part|bit|memo|meeting|lecture|class|day) (?:where|when|in which|about)\\b${rest}`,
      `(?:i'm|i am) an? \\w+,? not an? (?:magician|miracle worker|mind[- ]reader|machine|babysitter|psychic|clairvoyant|psychiatrist|therapist|taxi(?: driver)?|bank|charity|nanny|servant|slave|robot|counsellor|punch(?:ing)? ?bag|skivvy|doormat)\\b`,
      `(?:here we go again|not this again|give it a rest|wise up|cop (?:yourself|yerself) on|catch yourself on|wind your neck in)\\b${rest}`,
      `(?:do|run|fetch) your own (?:dirty work|errands)\\b${rest}`,
      `(?:let me|shall i|do i (?:need|have) to|must i) (?:really )?(?:spell it out|draw (?:you|it))\\b${rest}`,
      `(?:as if|as though|like) (?:i|we)(?:'ve| had| have)(?: got)? nothing better to do${rest}`,
      `the rest of us (?:have|had)(?: got)? nothing better to do${rest}`,
      `(?:have|do|don't|haven't) you (?:really |honestly )?(?:have |got )?(?:nothing|anything) better to do${rest}`,
      `you(?:'ve| have)?(?: \\w+ly)?(?: have| got)? better things to do than${rest}`,
      `(?:nobody|no one|noone|not one (?:person|of you)|none of you|not a soul) (?:\\w+ ){0,3}?(?:has|have|had) (?:even |ever )?(?:had )?the (?:common )?(?:decency|courtesy|manners|grace|guts|politeness) to\\b${rest}`,
    ),
  ],
  refine: (hit, sentence, { heat }) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit)) return null;
    // "I shut up shop at Easter."
    if (textAt(sentence, hit.to) === 'shop') return null;
    const said = wordsOf(sentence, hit);
    if (heat === 0 && (teasing.test(said) || laughing.test(sentence.text))) return null;
    if (sentence.words.length <= 3 && heat === 0 && light.test(said)) return null;
    const whole = sentence.words.length <= 4 ? 0 : hit.from;
    return { ...hit, from: whole, to: clauseEnd(sentence, hit.to - 1) };
  },
});

/** "Don't you dare be early!" is fond as often as angry. */
const teasing = /^(?:do not |never )?(?:you dare|even think)/;
const laughing =
  /\b(?:ha(?:ha)+|lol|hehe|xx+)\b|[\u{1F600}-\u{1F60A}\u{1F923}\u{1F606}]|[:;]-?\)/iu;
// Between friends these are banter.
const light =
  /^(?:oh |ok |yeah |yes |well |aww |aw |ah )?(?:sure|come on|incredible|unbelievable|genius|hilarious|priceless|classy|charming|lol|haha|hahaha|ha ha|ha ha ha|shocking|yawn|honestly|really|shame|what now|you wish|big deal|lmao|rofl|typical)$/;
