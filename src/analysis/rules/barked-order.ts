import { isQuoted, isReported, wordsOf } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';
import type { Sentence } from '../sentence.ts';

export default defineRule({
  id: 'barked-order',
  category: 'unkind',
  sureness: 'high',
  why: 'A barked order is answered with defiance.',
  fix: 'Write what you need and by when, with “please”.',
  examples: {
    flagged: [
      '[Stop chasing me about it].',
      '[Pay up].',
      '[Pay me now].',
      '[Stop wasting my time].',
      'Honestly, [get your act together].',
      '[Stop lying to us].',
      '[Use your head].',
      '[Chop chop].',
    ],
    clean: [
      'Please pay us now if you can.',
      'Pay at the desk or online, as you like.',
      'Please stop the machine at night.',
      'You can stop calling the old number.',
      'Wake up to fresh bread.',
    ],
  },
  patterns: [],
  refine: (hit, sentence, { heat }) => {
    if (!opens(sentence, hit.from) || isQuoted(sentence, hit) || isReported(sentence, hit))
      return null;
    // To a friend it is said fondly.
    return heat === 0 && fond.test(wordsOf(sentence, hit)) ? { ...hit, sureness: 'low' } : hit;
  },
  literals: [
    phrase(
      `stop (?:ringing|calling|texting|emailing|messaging|phoning|hassling|hounding|chasing) (?:me|us|my)\\b${rest}`,
      `pay (?:up|me|us|your (?:bloody |damn )?(?:bills?|debts?|invoices?)|what you owe)(?: (?:me|us|what you owe|the money|my money|now|today|already|immediately|at once|or else|like (?:everyone|everybody|anyone) else))*(?=\\s*(?:[.!?,]|$))`,
      `stop (?:wasting|messing|playing (?:games|dumb|stupid)|lying|ignoring|whining|moaning|whingeing|complaining|making (?:excuses|things up)|pretending|blaming|treating (?:me|us)|acting|being (?:so|such|ridiculous|difficult|childish|silly)|insulting|harassing|bothering|pestering|nagging|hiding|shouting)\\b${rest}`,
      `(?:get your act together|get over (?:yourself|it)|sort yourself out|pull yourself together|use your (?:brain|head|eyes|common sense)|open your eyes|wake up(?! (?:to|at|early|with|in|and|call)\\b)|grow a (?:pair|spine)|mind your own business|make up your mind)${rest}`,
      `(?:don't|do not|dont) (?:play (?:dumb|stupid|games|innocent)|lie to (?:me|us)|take me for|waste (?:my|our|any more of)|make me laugh(?! (?:when|while|so|like|too))|push (?:me|your luck)|be (?:so )?(?:stupid|ridiculous|silly|rude|difficult|childish|daft)|even (?:try|think|start|bother)|give me that|insult)\\b${rest}`,
      `(?:just |so |now )?answer (?:me|us|my (?:emails?|question|messages?|calls?)|the (?:question|phone))(?: (?:now|already|for once))*(?=\\s*(?:[.!]|$))`,
      `(?:chop[ -]chop|hop to it|look lively|get a move on)(?=\\s*(?:[.!,]|$))`,
    ),
  ],
});

const fond = /^do not (?:even (?:try|think|bother)|be (?:so )?(?:silly|daft))\b/;

/** True where nothing but a mark or a filler stands before: "so stop lying", "honestly, pay up". */
function opens(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1];
  if (!before || /[,;:–—-]/.test(before.after)) return true;
  return fillers.has(before.text) && opens(sentence, index - 1);
}

const fillers = new Set('so just now and honestly seriously well then or oh man mate'.split(' '));
