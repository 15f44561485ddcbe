import { clauseEnd, clauseStart, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'exasperation',
  category: 'unkind',
  sureness: 'medium',
  why: 'A groan in writing cannot be taken back, and they hear nothing after it.',
  fix: 'Leave the groan out and say what you need.',
  examples: {
    flagged: [
      '[For the love of God], decide.',
      '[For crying out loud].',
      '[Oh please].',
      '[Just wow].',
      '[Save your sob story].',
      '[You have got some nerve].',
    ],
    clean: [
      'Oh, please send the second page too.',
      'Wow, what a view.',
      'Give me a break of ten minutes between the calls.',
      'She wrote it for the love of the game.',
      'Stop the machine at night.',
    ],
  },
  patterns: [
    'for the love of (god|christ|all|everything|pete|mike|jesus)',
    'for (god|christ|pete|heaven|goodness|fuck|pity|jesus|gods|fucks) sake',
    "for (god's|christ's|pete's|heaven's|goodness'|fuck's|pity's|jesus') (sake|sakes)",
    'for crying out loud',
    '^(jesus|christ|jesus christ|good god|good grief|good lord|dear god|oh my god|ye gods|omg|my god)( wept| almighty)?$',
    '(jesus|christ) (wept|almighty|h christ)',
    '^(oh|ok|okay|yeah|yes|well|aww|aw|ah|boo)? (please|come on|puh lease|whatever|as if|yeah right|sure|boo hoo|get real|dream on|in your dreams|you wish|big deal|blah blah|yada yada|yawn|lol|lmao|rofl|haha|hahaha|ha ha|ha ha ha|cry me a river|pathetic|typical|unbelievable|incredible|disgusting|shocking|ridiculous|shameful|hilarious|priceless|genius|classy|charming|disgraceful)$',
    '^(wow|oh wow)( just)?( wow)? (just|the|so|what) (wow|the nerve|the cheek|a joke|a loser)',
    '^just wow$',
    'give (me|us) a (break|rest)$',
    '(could not|do not|does not|did not|not) (give|care) (a|two|one) (damn|toss|crap|hoot|hoots|monkey|monkeys|shit|fig|rat|flying|tinker|stuff|figs|hell)',
    '(give|gives) a (rat|monkey|tinker|toss|damn|flying) .? (about|what|if|for)',
    '(who|nobody) (really)? cares (what|about) (you|your)',
    '(know|knew|knows) (damn|bloody|full|perfectly|fucking|darn) well',
    '(save|keep|spare) (your (breath|excuses|sob story|lies|lectures|lecture|tears|drama|crocodile tears|advice|wisdom|opinion|opinions|pity|speech|sermon|story|stories|nonsense|threats))',
    '(stop|quit|enough of|enough with|cut|drop|end) (it with)? (your|the|this|that) (constant|endless|silly|stupid)? (whining|whingeing|whinging|moaning|nonsense|crap|bullshit|excuses|games|lies|act|drama|charade|bull|rubbish|attitude|lying|crying|bleating|ranting|tantrum|tantrums|pretending|mind games|silly games)',
    '(stop|quit) (whining|whingeing|moaning|lying|pretending|crying|bleating|messing|wasting my|playing dumb|playing games|acting like|being so|being such|being a)',
    '(do not|never) (play|come) (dumb|stupid|games|the victim|innocent|crying|whining)',
    '(do not|never) (you dare|even think|give me that|start with me|lecture me|patronise me|patronize me|insult my|talk to me like|speak to me like|take me for|treat me like|bullshit me|flatter yourself)',
    '(you|they|he|she|your .|that man|that woman) (have|has) (got)? (some|a lot of|such a|the|real|an awful lot of) (nerve|cheek|gall|audacity|balls|front|brass neck)',
    '(got|have|has|had|takes) (some|a lot of|the) (nerve|cheek|gall|audacity|balls|brass neck)',
    '(cry|go cry|sulk|whine) (somewhere else|to somebody|to someone|about it|me a river|to your (mum|mommy|mummy|mother))',
    '(get|go get|go and get) (a life|stuffed|real|over it)$',
    '(screw|sod|to hell with|bugger) (you|your|this)',
    '(speechless|gobsmacked|stunned|flabbergasted|amazed|astonished|staggered|appalled|disgusted) (at|by) (the|your|how|such) (sheer|level|lack|utter|depth|stupidity|incompetence|arrogance|cheek|nerve|rudeness|audacity|amount|stupid|clueless|useless|badly|little you)',
    '(beggars belief|defies belief|takes the (biscuit|cake|mickey|piss|mick)|taking the (mickey|piss|mick)|take the (biscuit|mickey|piss|mick)|is the limit|boggles the mind|a new low|an all time low|scraping the barrel|hit rock bottom)',
    '(nice|good|lame|cute) (try|attempt|excuse)',
    '(what|such) (a|an) (cheek|nerve|liberty|pathetic|lame|feeble|bloody|miserable|cowardly|disgraceful|shameful|ridiculous|stupid|childish|petty)',
    '(some|the) (people|person|man|guy|woman|clients) (you are|have no shame|just never learn|never learn|just do not)',
    'shut (up|your (mouth|face|gob|trap)|it)$',
    'shut (up|your (mouth|face|gob|trap))',
  ],
  refine: (hit, sentence, { heat }) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit)) return null;
    const said = sentence.words
      .slice(hit.from, hit.to)
      .map(({ text }) => text)
      .join(' ');
    if (heat === 0 && doubtful.test(said)) return null;
    if (/^(?:stop|quit)/.test(said) && clauseStart(sentence, hit.from) !== hit.from) return null;
    if (sentence.words.length <= 3 && heat === 0 && light.test(said)) return null;
    const whole = sentence.words.length <= 4 ? 0 : hit.from;
    return { ...hit, from: whole, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// Between friends these are banter.
const doubtful = /^(?:nice|good|stop|quit|give|gives|who|do not you|never) /;

const light =
  /^(?:oh |ok |yeah |yes |well |aww |aw |ah )?(?:sure|come on|incredible|unbelievable|genius|hilarious|priceless|classy|charming|lol|haha|hahaha|ha ha|ha ha ha|wow|omg|oh my god|good grief|good lord|my god|shocking|yawn|you wish|big deal|lmao|rofl|typical)$/;
