import { clauseEnd, isQuoted, isReported } from '../grammar.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'mock-humility',
  category: 'unkind',
  sureness: 'medium',
  why: 'An apology that accuses is read as sarcasm.',
  fix: 'Say plainly what was agreed and what came.',
  examples: {
    flagged: [
      '[Silly me, I thought a contract was binding].',
      '[How foolish of me to expect an answer].',
      '[Forgive me for thinking that you could read].',
      "I'm [so sorry for expecting to be paid].",
      '[Pardon me for breathing].',
      '[Lucky me].',
    ],
    clean: [
      'Silly me, I forgot the file.',
      'How foolish of me not to check.',
      'Forgive me for the late reply.',
      'Lucky me, the sun is out.',
      'Sorry for thinking aloud in the meeting.',
    ],
  },
  patterns: [
    '(silly|stupid|foolish|naive|dumb|crazy) (old|little)? (me|us) (i|we|for|to) (had|have|just|really|actually|always|was)? (thought|believed|assumed|expected|hoped|imagined|thinking|believing|assuming|expecting|hoping|imagining|think|expect|assume|hope|under the impression)',
    'how (silly|stupid|foolish|naive|dumb|presumptuous|selfish|inconsiderate|unreasonable|rude|dare) (of (me|us)|we|i|am i) (to)? (think|believe|assume|expect|hope|imagine|ask|want|suggest|suppose|need|dare|have thought|have expected)',
    '(forgive|excuse|pardon) (me|us) for (ever|daring|even|actually)? (to)? (thinking|believing|assuming|expecting|hoping|imagining|breathing|asking|existing|wanting|caring|doing my job|not (being|having|reading|knowing|realising|realizing))',
    '(so|terribly|very|really|deeply|awfully)? sorry (for|if) (i|we)? (ever|daring|even|actually)? (to)? (expecting|believing|assuming|existing|breathing|wanting to be paid|having standards|doing my job|expected|dared|caring|not being (psychic|a mind reader|a magician))',
    '(lucky|poor) (old)? (me|us)$',
    '(what|who) (would|do|could) (i|we) (possibly)? know$',
    '(what|but what|hey what) do (i|we) know (i am|we are|i only|i have only) (only|just)?',
  ],
  refine: (hit, sentence) => {
    if (isQuoted(sentence, hit) || isReported(sentence, hit)) return null;
    return { ...hit, to: clauseEnd(sentence, hit.to - 1) };
  },
});
