import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'go-away',
  category: 'unkind',
  sureness: 'high',
  why: 'Slamming the door makes the end a fight.',
  fix: 'Say until when you can be reached, and for what.',
  examples: {
    flagged: [
      "[Don't ever contact us again].",
      '[Lose my number].',
      '[Never write to me again].',
      'You [can shove your discount].',
      '[Get lost].',
    ],
    clean: [
      'Please do not contact the tenants directly.',
      'Never call the old number.',
      'I lost my phone.',
    ],
  },
  patterns: [
    '(do not|never) (you)? (ever)? (dare)? (contact|call|email|write|ring|phone|message|text|speak|talk|come|bother) (to)? (me|us|here|near me) (again|ever|ever again) .?',
    '(do not|never) (ever|you dare|you ever) (contact|call|email|write|ring|phone|message|text|speak|talk|come|bother) .? .?',
    'do not bother (replying|answering|calling|coming|writing|ringing|responding|to .) .?',
    'lose my number',
    'get lost$',
    '(go|can go|get) (do one|stuffed|jump|in the bin|in the sea|knotted|bent|screwed|and boil)',
    '(can|could)? (shove|stick|stuff|ram) (it|your|his|her|their|that|them) .? .?',
    'drop dead',
    'choke on (it|your|the|that)',
    'do not darken .?',
    '(rot|burn) in hell',
    '(leave|get) (me alone|off my back|out of my (sight|life|face))',
    'go away$',
    '(bleed|strangle|strangles|drown) (on|you|in) .?',
  ],
  refine: (hit, sentence) => {
    const words = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    if (
      /^(?:stick|stuff)$/.test(words.find((text) => text !== 'can' && text !== 'could') ?? '') &&
      !sentence.text.match(/\b(?:up|where)\b/)
    )
      return null;
    return isQuoted(sentence, hit) || isReported(sentence, hit)
      ? null
      : { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});
