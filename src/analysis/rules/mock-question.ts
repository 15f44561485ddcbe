import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mock-question',
  category: 'unkind',
  sureness: 'medium',
  why: 'A question that only mocks gets no answer, or an angry one.',
  fix: 'Ask for what you need to know, or leave it out.',
  examples: {
    flagged: [
      '[Are you out of your mind]?',
      '[Do you actually read your mail]?',
      '[What part of no do you not understand]?',
      '[How hard can it be]?',
      '[Is anybody alive over there]?',
      '[Were you born in a barn]?',
      '[How stupid do you think I am]?',
      '[Is this some kind of joke]?',
      '[What am I, a bank]?',
    ],
    clean: [
      'Do you actually need the second page?',
      'How hard is the wood?',
      'What part of the garden comes first?',
      'Is anybody at home on Saturday?',
      'Are you out of the office next week?',
      'Is this a joke for the April page?',
    ],
  },
  patterns: [
    'are you (all|people|guys|lot|actually|seriously|completely|totally|really|even|just)? (out of your (mind|minds|tree|depth)|off your (head|rocker)|on drugs|on something|high|asleep|brain dead|incapable|illiterate|for real|having me on|taking the mickey|trying to be funny|that (stupid|dense|thick|dim|slow))',
    '(do|did|can|could|have) (you|you people|you lot|you guys|any of you|anyone there|anybody there|he|she|they|your .) (actually|even|ever|honestly|seriously) (read|reads|listen|listens|think|thinks|know|knows|care|cares|check|look|considered|consider|learn|learned|heard|hear|met|bothered|bother|understand|tried|opened|open|own)',
    '(what|which) part of * (do|did|does) (you|he|she|they) not',
    '(just)? how (hard|difficult|complicated) (can|could) (it|that|this|reading|answering|paying|sending|counting) (possibly|really)? be',
    'how (stupid|dumb|thick|gullible|naive|desperate) do you (people)? think (i|we)',
    "what (the hell|on earth|in god's name|in the world)? (am i|are we|do (i|we) look like|do you (think|take) (i am|we are|me for|us for)) (a|an|your)?",
    '(is|was) (this|that|it) (supposed to be|meant to be|some (kind|sort) of|your idea of) (a|an|some kind of|some sort of)? (bad|sick|cruel)? (joke|prank|insult|professionalism|professional|design|service|humour|humor|funny|help|work|customer service|apology)',
    'is (anybody|anyone|somebody|someone) (actually|even|still)? (alive|awake|conscious|home over there|home in there|in there|there at all)',
    'is there (an adult|a grown up|a brain|anybody with|anyone with|any intelligent)',
    'were you (all)? (born (in a barn|yesterday|stupid|like that)|raised (by wolves|in a barn)|dropped (on your head|as a)|asleep|drunk|absent|never taught|sick the day)',
    'did (your (mother|mum|mom|parents)|nobody|no one|anyone|anybody|someone|somebody) (never|not|ever)? (teach|taught|tell|told|drop) you',
  ],
  refine: (hit, sentence) => {
    const said = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    const asks =
      sentence.isQuestion || /^(?:what|how|who|why|are|do|did|is|have)$/.test(said[0] ?? '');
    if (!asks || isQuoted(sentence, hit) || isReported(sentence, hit)) return null;
    // After a comma or a subject it is a plain clause: "I know how hard it can be".
    const before = sentence.words[hit.from - 1];
    if (before && !/[,;:.!?–—-]/.test(before.after) && !joins.has(before.text)) return null;
    if (sincere.test(sentence.text)) return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});

const joins = new Set([
  'and',
  'so',
  'but',
  'seriously',
  'honestly',
  'really',
  'or',
  'well',
  'just',
]);
const sincere =
  /\b(?:actually|even|ever) (?:need|want|considered (?:a|an|adding|using|going)|heard back|tried (?:the|our))\b|\bhow (?:hard|difficult) is it to (?:change|move|add|get|reach|find|park)\b/i;
