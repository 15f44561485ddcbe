import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

/** What nobody has to apologise for: it is felt with the reader. */
const sympathy =
  '(?:to (?:hear|read|learn)|(?:for|about) (?:the (?:rain|weather|storm|wind|heat|snow|loss|flood)|your (?:loss|bereavement|father|mother|dad|mum|mom|husband|wife|son|daughter|brother|sister|dog|cat|grandmother|grandfather|nan|gran|accident|fall)))';

export default defineRule({
  id: 'piled-apology',
  category: 'sugarcoating',
  sureness: 'high',
  why: 'An apology turned up to full volume hides the message and asks to be comforted.',
  fix: 'One plain "sorry" for a mistake of your own, none for a decision.',
  examples: {
    flagged: [
      "[I'm so so sorry].",
      '[I am terribly sorry].',
      "[I'm ever so sorry] but the shop shuts.",
      '[Sorry, sorry, sorry] about the delay.',
      '[I really cannot apologise enough].',
    ],
    clean: [
      'I am sorry for the late reply.',
      'We apologise for the delay.',
      "I'm sorry about Monday.",
      "I'm so sorry about the weather.",
      'I was very sorry to hear about the fall.',
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:(?:i|we)(?:'m| am|'re| are) )?(?:(?:ever|oh) )?(?:(?:so{1,}|very|really|terribly|deeply|truly|incredibly|awfully|dreadfully|extremely|absolutely|genuinely|most|super)[ ,]+){1,4}(?:sorry|apologetic)(?! ${sympathy}\\b)(?:[ ,]+(?:so |really |truly )*sorry)*`,
      `sorry[ ,!.]+(?:so |really |truly |i'm )*sorry(?:[ ,!.]+(?:so |really |i'm )*sorry)*`,
      `(?:a )?(?:thousand|million|hundred|endless|countless)(?: \\w+)? (?:apologies|pardons|sorr(?:y|ies))`,
      `(?:i |we )?{adverbs}(?:can't|cannot|can not) (?:even )?(?:begin to )?(?:apologi[sz]e enough|(?:say|tell you) how (?:sorry|bad|awful))${rest}`,
    ),
  ],
});
