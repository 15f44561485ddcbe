import { clauseEnd, isQuoted } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'threat',
  category: 'unkind',
  sureness: 'high',
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
    'you (will|shall|are going to|would) (regret|be sorry|pay for|live to regret|rue|wish you|never work|not like) .? .?',
    '(or|otherwise) (i|we) (will|shall) (ruin|destroy|expose|post|publish|tell everyone|bury|hurt|drag|smear|report you) .? .? .?',
    '(i|we) (will|shall|can|could|am going to|are going to) (ruin|destroy|expose|bury|smear|drag|crush) (you|your|him|her|them) .?',
    '(i|we) (will|shall) (personally)? (make sure|see to it|ensure) (that)? (everyone|everybody|nobody|no one|noone|the whole|all|you never|every) .? .? .? .?',
    '(i|we) (will|shall) tell (everyone|everybody|the whole|all|your .|the world) (what|how|who|about you|about your) .? .?',
    'pay .? .? .? or (i|we|the|every|you) .',
    '(everyone|everybody|the whole town|the whole street|all of .) (will|shall|is going to) (know|hear|learn|find out) (about|what|who|how) .? .?',
    'or else$',
    'you have been warned',
    '(i|we) know where you (live|work|park)',
    '(leave|post|write) (you)? (a|the) (terrible|one star|1 star|bad|worst|scathing) review',
    'your name will be (mud|dirt)',
    '(i|we) (have|got) a good mind to .? .?',
    '(do not|never) (test|push|try) me',
    '(i|we) will not be responsible for',
  ],
  refine: (hit, sentence, { heat }) => {
    if (isQuoted(sentence, hit) || calm.test(sentence.text)) return null;
    const words = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    if (heat === 0 && words[0]?.startsWith('every')) return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

// A lawful consequence told calmly is no threat; neither is a promise to a friend.
const calm =
  /\b(?:solicitor|lawyer|court|interest|late fee|pause|paused|suspend|files? will|invoice .{0,30}(?:stops|paused)|happy|party|love|surprise|good news|great)\b/i;
