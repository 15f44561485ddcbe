import { isQuoted, wordsOf } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const troubles =
  '(?:problem|issue|hiccup|snag|bump|blip|wobble|thing|something|slip|mistake|error|adjustment|change|delay|rise|increase|matter|bill|invoice|hitch|favou?r|setback|concern|tweak|misunderstanding|mix-up|oversight|glitch|nudge|situation|mess)s?';

export default defineRule({
  id: 'made-small',
  category: 'sugarcoating',
  sureness: 'medium',
  why: 'Making a serious thing small costs trust once the client sees its real size.',
  fix: 'Name the thing and its size in figures.',
  examples: {
    flagged: [
      'There is [a tiny little issue with the invoice].',
      'The delay is [no big deal].',
      "[It's probably nothing].",
      'We had [a bit of a hiccup].',
    ],
    clean: [
      'A small room is enough.',
      'There is a small logo in the corner.',
      'It costs a little more than planned.',
      'I have made two small changes and one minor correction.',
      'One small thing: the date is wrong.',
      'Nothing to add from my side.',
      'Thanks to your notes there was hardly anything to mend.',
    ],
  },
  patterns: [],
  refine: (hit, sentence, { kind }) => {
    // Of the reader's words they make nothing small.
    if (isQuoted(sentence, hit)) return null;
    const said = wordsOf(sentence, hit);
    if (plainSize.test(said) && (!trouble.test(said) || !tiny.test(sentence.text))) {
      return kind === 'ending' || trouble.test(said) ? { ...hit, sureness: 'low' } : null;
    }
    if (kind !== 'ending' && kindly.test(said)) return { ...hit, sureness: 'low' };
    // "It's back, so nothing to worry about" may be all there is to say.
    return assuring.test(said) ? { ...hit, sureness: 'medium' } : hit;
  },
  literals: [
    phrase(
      `{adverbs}(?:an?|the|one|this|that|some) {adverbs}(?:(?:teeny|tiny|weeny|wee|little|lil|small|slight|minor|minuscule|mere|tiniest|slightest|smallest)[ ,-]+)+(?:of (?:an? )?)?(?:${troubles})\\b${rest}`,
      `{adverbs}an? (?:tiny |wee |little )*(?:bit|touch|spot|smidge|tad|hint) of an? (?:\\w+ )?(?:${troubles})\\b${rest}`,
      `(?:(?:it|that|this|there)(?:'s| is| was) )?{adverbs}(?:nothing (?:to (?:worry|fret|stress|panic)|serious|dramatic|much|major|big)|no (?:big deal|biggie|harm done|drama)|not (?:a|such a|the) (?:big|huge|massive|end of the) ?(?:deal|thing|problem|issue|world)?|(?:hardly|barely) (?:anything(?! (?:to (?:do|add|mark|mend|correct|change|report|fix)|left)\\b)|worth|noticeable)|neither here nor there|peanuts|pennies)\\b${rest}`,
      `(?:it(?:'s| is)|its) (?:really |probably |honestly |basically )+nothing\\b${rest}`,
      `you(?:'ll| will|'d| would)? (?:probably |honestly )?(?:hardly|barely|scarcely|won't even) (?:even )?notice${rest}`,
      `(?:don't|do not) (?:worry|stress|give it)(?: about it| another thought| at all| too much)+${rest}`,
      `(?:it )?(?:doesn't|does not) (?:really )?matter(?: at all| really)+`,
      `no (?:rush|pressure|hurry|stress)(?: at all| whatsoever| ever)+`,
    ),
  ],
});

// One plain adjective tells a size.
const plainSize =
  /^(?:just |only )?(?:a|an|the|one|this|that|some) (?:very )?(?:little|small|slight|minor|mere|slightest|smallest) \S+/;
const trouble =
  /\b(?:problem|issue|hiccup|snag|delay|rise|increase|matter|bill|invoice|mistake|error|hitch|setback|misunderstanding|oversight|bit)s?\b/;
const tiny = /\b(?:just|only|really|such|honestly|maybe|perhaps|possibly|might|tiny|teeny)\b/i;
// Politeness and plain observation outside of a decision.
const assuring = /\bnothing to (?:worry|fret|stress|panic)\b/;
const kindly =
  /^(?:no (?:rush|pressure|hurry|stress|harm done)|(?:is |it |are )*(?:barely|hardly|scarcely)|do not worry|nothing to (?:worry|lose)|(?:it )?does not matter|nothing)/;
