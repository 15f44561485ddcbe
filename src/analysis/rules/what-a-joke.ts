import { isNegated, isQuoted, isReported } from '../grammar.ts';
import { phrase } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'what-a-joke',
  category: 'unkind',
  sureness: 'medium',
  why: "A judgement in one word offends and can't be acted on.",
  fix: 'Name the one thing that has to change.',
  examples: {
    flagged: [
      '[What a circus].',
      '[This is a joke].',
      'Six [weeks for one lamp is a joke].',
      '[Your process is a complete shambles].',
      '[What an absolute shambles].',
      '[The state of that yard is a disgrace].',
    ],
    clean: [
      'I told a joke at the party.',
      'The desk is a mess, sorry.',
      'The circus was in town.',
      'What a lovely evening.',
      'Your first stop is a circus in Leeds.',
    ],
  },
  patterns: [
    'what (a|an) {utter}? #Adjective? {fiasco}',
    '(this|you) (is|are|was|has been|have been) (nothing but)? (a|an) {utter}? #Adjective? {fiasco}',
    '(is|was|are) (an|a) {utter} {fiasco}',
    '(it|that) is (a|an) (disgrace|farce|shambles|travesty)',
    '(your .|your . .) (is|was|has been) (a|an) {utter}? #Adjective? (pigsty|disgrace|shambles|farce|madhouse|fiasco|debacle|travesty)',
    'the state of (your .|the .|that .|this .|your . .|the . .|that . .) (is|was) (a|an) {utter}? {fiasco}',
    '(joke|shambles|disgrace|mockery) of a .',
  ],
  literals: [
    phrase(
      `(?:days|weeks|months|hours|minutes|pounds|quid|euros?|percent|%|\\d+) (?:for|of|to|at|end of) [^.;:!?,\\n]{1,40}? (?:is|are|was|were) (?:just |frankly |simply |honestly )?an? (?:complete |total |sick |bad |cruel )?(?:joke|farce|disgrace|insult)\\b`,
    ),
  ],
  refine: (hit, sentence) => {
    const last = sentence.words[hit.to - 1]?.text ?? '';
    const mild = last === 'mess' || last === 'joke' || last === 'insult' || last === 'zoo';
    const said = sentence.words.slice(hit.from, hit.to).map(({ text }) => text);
    if (
      hit.to - hit.from > 12 ||
      isNegated(sentence, hit) ||
      isQuoted(sentence, hit) ||
      isReported(sentence, hit)
    )
      return null;
    return mild && (said[0] === 'it' || said[0] === 'that') && last !== 'joke' ? null : hit;
  },
});
