import { clauseEnd, isQuoted } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'threat',
  category: 'unkind',
  sureness: 'medium',
  why: 'A threat ends trust at once, and it can be held against you.',
  fix: 'Name the lawful next step in calm words: a date, a deadline, a solicitor.',
  examples: {
    flagged: [
      '[You will regret this].',
      'Pay [or I will ruin your name].',
      '[I will tell everyone what you did].',
      '[I will make sure nobody hires you again].',
      'Pay by Friday [or else].',
      '[You have been warned].',
    ],
    clean: [
      'We will pass the matter to our solicitor.',
      'Work stops on Friday unless invoice 12 is paid.',
      'I will tell everyone about the party.',
      'I will make sure the files arrive.',
    ],
  },
  patterns: [
    'you (will|shall|are going to|would) (regret|be sorry|pay for|live to regret|rue|wish you|never work|not like)',
    '(or|otherwise) (i|we) (will|shall) (ruin|destroy|expose|post|publish|tell everyone|bury|hurt|drag|smear|report you)',
    '(i|we) (will|shall|can|could|am going to|are going to) (ruin|destroy|expose|bury|smear|drag|crush) (you|your|him|her|them)',
    '(i|we) (will|shall) (personally)? (make sure|see to it|ensure) (that)? (everyone|everybody|nobody|no one|noone|the whole|all|you never|every)',
    '(i|we) (will|shall) tell (everyone|everybody|the whole|all|your .|the world) (what|how|who|about you|about your)',
    'pay (up|me|it|us|now|today|this|what you owe|the money|your bill|immediately)? * or (i|we|the|every|you|your|else) .',
    '(fix|do|send|answer|return|stop|sort|take|give|remove|delete|refund|call|get) * or (i|we) (will|swear|am going to) (make|tell|ruin|post|destroy|end|show|let|drag|block|expose|get|have|burn|see|come|personally|sue|call the|write|leak)',
    '(i|we) swear (to god)? (if|i|that|you|on)',
    'you (are|will be) (so)? (dead|finished|toast|history|done for|in for it|a dead man|going down|going to pay)',
    '(do not|never) (make|force) me (come|do|get|use|to|say|show|angry|lose|tell|call)',
    '(do not|you do not|you would not|trust me you do not|believe me you do not) (want|like) (to)? (find out|know|see|cross|mess with|meet|make an enemy|me as|be on my|me to (tell|lose|get|show|post|start|go))',
    '(mark my words|watch your (back|step|mouth|tone)|just you wait|wait and see what|you will see what|see what happens|find out what happens|remember my name|you asked for it|you brought this on|be very careful|be afraid|sleep well|tick tock)$',
    '(mark my words|watch your (back|step|mouth|tone)|just you wait|you just wait|see what happens (if|when)|find out what happens|wait (until|till) (i|we|everyone|your|the press|people|my))',
    '(i|we) (will|am going to|shall) (block|report|name|shame|out|humiliate|embarrass|haunt|hunt|finish|end|crucify|roast|trash|blacklist|hound|make you|make your|come after|come for|get you|take you down|wipe|break|sink) (you|your|him|her|them|and shame|this|the)',
    'name and shame',
    '(will|going to) (make|see to it|ensure) (that)? (you|your (life|name|boss|reputation|company))',
    '(will|going to) (go|make it go) viral',
    '(all over|everywhere on|plastered|post it|splashed|shared|published) (the internet|social media|facebook|twitter|linkedin|google|reddit|every forum|online)',
    '(one star|1 star|bad|scathing|terrible|nasty|damning) (review|reviews) (everywhere|on every|wherever|all over|until|on google|online)',
    '(everyone|everybody|the whole (town|industry|trade|street|world|internet|office|village|city|community)|all (your|my) (clients|customers|friends|neighbours|followers|contacts)|your (boss|wife|husband|mother|neighbours|bank|clients|customers|competitors|investors)|the (press|papers|tabloids|taxman|tax office|tax man|newspapers|media)) (will|is going to|shall|would love to|might like to|may like to|might be interested|would be interested) (know|hear|learn|find|find out|see|read|get|love|in)',
    '(tell|telling|inform|informing|call|calling|email) (your (boss|wife|husband|mother|neighbours|clients|customers|competitors|investors|mum|parents)|the (tabloids|taxman|tax office|tax man)|everyone|everybody|the whole (town|industry|trade|street|world|office|village|city)) (what|who|how|why|everything|that you)',
    '(it|this|that) (will|is going to|could|may|might) (get (ugly|nasty|messy|very)|cost you (dearly|dear|more than|your|everything)|haunt you|come back to (bite|haunt)|bite you|end badly|blow up in your|be the last|hurt)',
    '(come back|come round|comes back|comes round) to (bite|haunt) you',
    '(what|which) goes around comes around',
    '(you|he|she|they) (will|is going to|are going to) (get|have) (what is coming|what you deserve|what they deserve|your comeuppance|yours|what he deserves)',
    '(there will be|expect|face the) (hell to pay|consequences you|trouble like|war)',
    '(hell|war) (to pay|will break loose)',
    '(i|we) (have|kept|saved|took) (screenshots|recordings|receipts|dirt|contacts|friends in)',
    '(everyone|everybody|the whole town|the whole street|all of .) (will|shall|is going to) (know|hear|learn|find out) (about|what|who|how)',
    'or else$',
    'you have been warned',
    '(i|we) know where you (live|work|park)',
    '(leave|post|write) (you)? (a|the) (terrible|one star|1 star|bad|worst|scathing) review',
    'your name will be (mud|dirt)',
    '(i|we) (have|got) a good mind to',
    '(do not|never) (test|push|try) me',
    '(i|we) will not be responsible for',
  ],
  refine: (hit, sentence, { heat }) => {
    if (isQuoted(sentence, hit) || calm.test(sentence.text)) return null;
    const words = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    if (heat === 0 && mild.test(words.join(' '))) return null;
    // "Pay up or I will …": the demand may stand, the threat begins at "or".
    const or = Math.max(0, words.slice(0, -1).lastIndexOf('or'));
    return { ...hit, from: hit.from + or, to: clauseEnd(sentence, hit.to - 1) };
  },
});

const mild =
  /^every|tell everyone about|^the (?:press|papers|media|newspapers)|^your (?:clients|customers|investors|boss|wife|husband|mother|bank)|^(?:i|we) (?:have|kept|saved|took)|^all (?:your|my)|^(?:tell|inform|call|email)|^all over|^it |^this |^that |^expect|^(?:i|we) will (?:report|block|finish|end|make your|break|name|trash|wipe|out)|^do not make me|^be very|swear|^wait|sleep well|tick tock/;

// A lawful consequence told calmly is no threat; neither is a promise to a friend.
const calm =
  /\b(?:solicitor|lawyer|court|interest|late fee|pause|paused|suspend|files? will|invoice .{0,30}(?:stops|paused)|happy|party|love|surprise|good news|great)\b/i;
