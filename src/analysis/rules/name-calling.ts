import { isOfWriter, isQuoted } from '../grammar.ts';
import { phrase } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'name-calling',
  category: 'unkind',
  sureness: 'medium',
  why: 'Calling people names ends the talk about the work.',
  fix: 'Leave it out; the message is stronger without it.',
  examples: {
    flagged: [
      '[You are a total cheapskate].',
      '[You are a fraud].',
      '[What a bunch of clowns].',
      '[He is a little coward].',
      '[You liar].',
      '[You are a complete joke].',
      '[Amateurs].',
      '[Those clowns] lost it.',
      'We do not [do business with liars].',
    ],
    clean: [
      'The clown at the party was great.',
      'I am a fool for a footnote.',
      'The donkey is in the field.',
      'You are a child therapist.',
    ],
  },
  patterns: [
    '(you|he|she|they|your .) (are|is|was|were) (a|an|such a|just a|nothing but a|no better than a)? {utter}? #Adverb? #Adjective? {weakInsult}',
    'you {utter}? #Adjective? {weakInsult}',
    '(what|such) (a|an) {utter}? #Adjective? #Adjective? {weakInsult}',
    '(a|what a|such a|like a|you) (bunch|pack|load|shower|crowd|gang) of {utter}? #Adjective? {weakInsult}',
    '(those|these) (clowns|jokers|cowboys|amateurs|fools|liars|cowards|thieves|bullies|vultures|barbarians|donkeys|gangsters)',
    '(actual|absolute|bloody|you|you little|you bunch of|you pack of) {weakInsult}',
    '(nothing but|no better than|a couple of|you two|bunch of|pack of|gang of|shower of|run by|full of|staffed by|surrounded by) #Adjective? {weakInsult}',
    'a (little|slimy|pompous|perfect|absolute|complete|massive|total|utter|bigger|greedy|spineless) {weakInsult}',
    '(work|working|deal|dealing|do business|doing business) (for|with) (crooks|liars|thieves|bullies|cowards|fools|clowns|cowboys|amateurs)',
    '^{weakInsult}$',
  ],
  literals: [
    phrase(
      `you(?:'re| are) {adverbs}(?:nothing but |just |such )?an? (?:royal |total |complete |absolute |right )?(?:pain in the (?:neck|arse|ass|backside|bum|butt)|time-?waster|time waster|disgrace|leech|chancer|cheapskate|skinflint|control freak|con ?(?:man|artist)|laughing stock)\\b`,
    ),
  ],
  refine: (hit, sentence, context) => {
    const next = sentence.words[hit.to];
    const place = context.placed[context.index];
    // A heading of one word names a thing.
    if (place?.field === 'subject' && context.heat === 0) return null;
    const goesOn = next?.tags.has('Noun') && !/[,;:]/.test(sentence.words[hit.to - 1]?.after ?? '');
    const said = sentence.words.slice(hit.from, hit.to);
    if (said.some(({ text }) => fond.has(text))) return null;
    return goesOn || isQuoted(sentence, hit) || isOfWriter(sentence, hit) ? null : hit;
  },
});

const fond = new Set('lovely sweet dear old poor cute lucky clever happy brave good'.split(' '));
