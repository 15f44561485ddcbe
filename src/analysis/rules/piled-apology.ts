import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

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
      '[Sorry, sorry, sorry] about the delay.',
      '[I really cannot apologise enough].',
    ],
    clean: [
      'I am sorry for the late reply.',
      'We apologise for the delay.',
      "I'm sorry about Monday.",
    ],
  },
  patterns: [],
  literals: [
    phrase(
      `(?:(?:i|we)(?:'m| am|'re| are) )?(?:just |really |truly |honestly )*(?:(?:so{1,}|very|really|terribly|deeply|truly|incredibly|awfully|dreadfully|extremely|sincerely|absolutely|genuinely|most|unspeakably|abjectly|horribly|super)[ ,]+){1,4}(?:sorry|apologetic)(?:[ ,]+(?:so |really |truly |i'm |im |a (?:thousand|million) times )*sorry)*`,
      `sorry[ ,!.]+(?:so |really |truly |i'm |a thousand times )*sorry(?:[ ,!.]+(?:so |really |i'm )*sorr(?:y|ys|ies))*`,
      `(?:a )?(?:thousand|million|hundred|infinite|endless|countless)(?: \\w+)? (?:apologies|pardons|sorr(?:y|ys|ies)|times sorry)`,
      `(?:i |we )?(?:really |truly |honestly )*(?:can't|cannot|can not) (?:even )?(?:begin to )?(?:apologi[sz]e enough|say how (?:sorry|bad|beastly)|tell you how (?:sorry|bad|awful))${rest}`,
      `(?:my )?(?:sincerest|deepest|most sincere|humblest|heartfelt|profound(?:est)?) (?:apologies|regrets?)`,
      `apologi[sz]e (?:profusely|a thousand|from the bottom|again and again)${rest}`,
      `(?:words (?:can't|cannot|can not) express)${rest}`,
      `(?:beg|grovel)\\w*\\b[^.;!?,\\n]{0,20}(?:pardon|forgiveness|grovel)\\w*`,
    ),
  ],
});
