import { type Context, neighbour } from '../context.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cushion-of-praise',
  category: 'sugarcoating',
  sureness: 'medium',
  why: 'Praise laid under bad news sounds false and hides the message.',
  fix: 'Thank them once, plainly, at the end.',
  examples: {
    flagged: [
      "[You're honestly my favourite client], but the price goes up.",
      '[You are the sweetest people I ever worked for].',
    ],
    clean: [
      'Thank you for being a good client.',
      'You are welcome.',
      'Your grandmother laughing is my favourite one of the year.',
      'Your brief was the clearest this year.',
    ],
  },
  patterns: [],
  refine: (hit, sentence, context) => {
    const near = [sentence.text, textOf(context, -1), textOf(context, 1)].join(' ');
    // Sincere praise hides nothing.
    if (context.kind !== 'ending' && !bad.test(near)) return { ...hit, sureness: 'low' };
    return hit;
  },
  literals: [
    phrase(
      `(?:you|you guys|you two|you lot|you all|yous)(?:'ve been|'re| are| have been| were| r|re|'s)(?: both| all)?(?: honestly| truly| literally| hands down| by far| far and away| such| really| simply| just| still| always| seriously| actually| legit| without a doubt| definitely| genuinely)*(?: an?| the| my| one of (?:my|the|our))? ?(?:very |most |absolute |absolutely |single |total |positive |real |ever |all-time |biggest |perfect |number one |utter |such a )*(?:star|stars|angel|angels|joy|favourite|favorite|fave|best|loveliest|sweetest|kindest|nicest|dearest|coolest|greatest|sickest|iconic|brightest|gem|gems|dream|legend|legends|darling|treasure|saint|delight|inspiration|reason i|ray of|lovely to|wonderful|amazing|adorable|lovely|brilliant|fantastic)\\b${rest}`,
      `(?:your|ur|this) \\w+(?: \\w+)?(?: is|'s| has been| was|are) (?:still |literally |honestly |hands down |by far |prob |probably |100% |easily |legit |like )*(?:my (?:fave|favou?rite|best)(?! (?:one|picture|photo|part|page|of the|shot|version|colou?r))|the (?:best|coolest|sickest|loveliest|nicest|jewel)|the most (?:beautiful|wonderful))${rest}`,
      `(?:still |literally |honestly )*my (?:absolute |all-time )?(?:fave|favou?rite) (?:client|customer|boss|person|people|family|job|project)${rest}`,
      `best (?:client|customer|landlord|boss|people|family|host)s? (?:i|we|on|in|ever)${rest}`,
      `(?:i|we) (?:absolutely |really |truly |honestly |do |still )*(?:adore|love) (?:you|u|you guys|both of you)\\b${rest}`,
      `(?:don't|do not) (?:ever )?(?:think|believe) i(?:'d| would) ever leave${rest}`,
      `i'd never leave${rest}`,
      `i(?:'m| am) (?:still )?(?:your biggest fan|obsessed)${rest}`,
      `(?:there (?:never was|is not|isn't|was never) [^.;!?\\n]{0,40}(?:kinder|lovelier|nicer|finer|gracious|better client|more beautiful))${rest}`,
      `we (?:naturally )?hold you in the (?:very )?highest${rest}`,
    ),
  ],
});

const textOf = (context: Context, by: number): string =>
  neighbour(context, by)?.sentence.text ?? '';

const bad =
  /\b(?:but|however|unfortunately|sadly|afraid|although|though|sorry|only|just|hate|price|rate|invoice|overdue|late|owe|unpaid|outstanding)\b/i;
