import { clauseEnd, isQuoted, textAt } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import type { Hit, Sentence } from '../sentence.ts';

export default defineRule({
  id: 'threat',
  category: 'unkind',
  sureness: 'medium',
  why: 'A threat ends trust at once, and it can be held against you.',
  fix: 'Name the lawful next step in calm words: a date, a deadline, a solicitor.',
  examples: {
    flagged: [
      "[I'll warn every supplier what you do].",
      '[You will regret this].',
      'Pay [or I will ruin your name].',
      '[I will tell everyone what you did].',
      '[I will make sure nobody hires you again].',
      'Pay by Friday [or else].',
      '[You have been warned].',
      '[This is the last time I am telling you].',
      '[I will be putting this all over Instagram].',
    ],
    clean: [
      'We will pass the matter to our solicitor.',
      'Work stops on Friday unless invoice 12 is paid.',
      'I will tell everyone about the party.',
      'This is the last time I drive this route.',
      'I will make sure the files arrive.',
      'I do not want to meet him again.',
      'Either you pay for the paper or I take the rest away.',
      'Pay by Monday, or the cleaning stops.',
      "Please don't leave a bad review.",
    ],
  },
  patterns: [
    'you (will|shall|are going to|would) (regret|be sorry|pay for (this|it|that|what)|live to regret|rue|wish you|never work|not like)',
    '(or|otherwise) (i|we) (will|shall) (ruin|destroy|expose|post|publish|tell everyone|bury|hurt|drag|smear|report you)',
    '(i|we) (will|shall|can|could|am going to|are going to) (ruin|destroy|expose|bury|smear|drag|crush) (you|your|him|her|them)',
    '(i|we) (will|shall) (personally)? (make sure|see to it|ensure) (that)? (everyone|everybody|nobody|no one|noone|the whole|all|you never|every)',
    '(i|we) (will|shall) tell (everyone|everybody|the whole|all|your .|the world) (what|how|who|about you|about your)',
    '(i|we) (will|shall|am going to|are going to) be? (put|putting|post|posting|plaster|plastering) (this|that|it|you|your .|your name) all over (facebook|instagram|twitter|tiktok|linkedin|google|trustpilot|the (internet|town|village|local|papers|place))',
    'pay (up|me|it|us|now|today|this|what you owe|the money|your bill|immediately)? * or (i|we|the|every|you|your|else) .',
    '(fix|do|send|answer|return|stop|sort|take|give|remove|delete|refund|call|get) * or (i|we) (will|swear|am going to) (make|tell|ruin|post|destroy|end|show|let|drag|block|expose|get|have|burn|see|come|personally|sue|call the|write|leak)',
    '(do not|you do not|you would not|trust me you do not|believe me you do not) (want|like) (to)? (find out|know|see|cross|mess with|meet|make an enemy|me as|be on my|me to (tell|lose|get|show|post|start|go))',
    '(everyone|everybody|the whole (town|industry|trade|street|world|internet|office|village|city|community)|all (your|my) (clients|customers|friends|neighbours|followers|contacts)|your (boss|wife|husband|mother|neighbours|bank|clients|customers|competitors|investors)|the (press|papers|tabloids|taxman|tax office|tax man|newspapers|media)) (will|is going to|shall|would love to|might like to|may like to|might be interested|would be interested) (know|hear|learn|find|find out|see|read|get|love|in)',
    '(tell|telling|inform|informing|call|calling|email) (your (boss|wife|husband|mother|neighbours|clients|customers|competitors|investors|mum|parents)|the (tabloids|taxman|tax office|tax man)|everyone|everybody|the whole (town|industry|trade|street|world|office|village|city)) (what|who|how|why|everything|that you)',
    '(this|that) is (the|my|our|your) (very)? last (warning|chance)',
    '(this|that) is the (very)? last time (that)? (i|we) (am|are|will|shall)? (asking|telling|warning|reminding|saying|ask|tell|say|warn|remind) .?',
    '^(last|final) warning',
    '(leave|leaving|write|writing|post|posting) (you|your .)? a (bad|terrible|one-star|one star|negative|damning|scathing) review',
    '(i|we) (am|are|will be) coming (round|over|down|by) (to|and|with) (take|get|fetch|rip|tear|pull|collect|break|my|the|some) .? .? .?',
    'or else$',
    'you have been warned',
    'do not be surprised (if|when) (you|your|one|nobody|everyone|the whole) .',
  ],
  literals: [
    phrase(
      `(?:i|we)(?:'ll| will| shall) (?:make sure (?:that )?|personally )?(?:tell|warn) (?:everyone|everybody|the whole \\w+|all \\w+|every \\w+) [^.!?,\\n]{0,30}?\\b(?:what|how|who) you\\b${rest}`,
      `you(?:'ll| will|'re going to| are going to) (?:be (?:very )?sorry|regret (?:this|it|that)|live to regret|come (?:crawling|begging) back)\\b${rest}`,
    ),
  ],
  refine: (hit, sentence, { heat }) => {
    const isDenied = textAt(sentence, hit.from - 1) === 'not' || isOwnWish(sentence, hit);
    const isLawful = calm.test(sentence.text) || consequence.test(sentence.text);
    if (isQuoted(sentence, hit) || isDenied || isLawful) return null;
    const words = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    if (heat === 0 && mild.test(words.join(' '))) return null;
    // "Pay up or I will …": the demand may stand, the threat begins at "or".
    const or = Math.max(0, words.slice(0, -1).lastIndexOf('or'));
    return { ...hit, from: hit.from + or, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// "I don't want to meet him again" is the writer's limit, "you don't want to meet me" no wish at all.
const isOwnWish = (sentence: Sentence, { from }: Hit): boolean =>
  textAt(sentence, from) === 'do' && /^(?:i|we|they)$/.test(textAt(sentence, from - 1));

const mild =
  /^every|^do not be surprised|tell everyone about|^the (?:press|papers|media|newspapers)|^your (?:clients|customers|investors|boss|wife|husband|mother|bank)|^all (?:your|my)|^(?:tell|inform|call|email)/;

/** "Either you pay, or I take the rest away", "pay by Monday, or the cleaning stops": what follows from it, and no more. */
const consequence =
  /\beither\b.*\bor (?:i|we)(?:['’]ll| will)? (?:take|stop|keep|cancel|pause|hold)\b|\bor the \w+ (?:stops|stays|waits|pauses)\b/i;

// A lawful consequence told calmly is no threat; neither is a promise to a friend.
const calm =
  /\b(?:solicitor|lawyer|court|interest|late fee|pause|paused|suspend|files? will|invoice .{0,30}(?:stops|paused)|happy|party|love|surprise|good news|great)\b/i;
