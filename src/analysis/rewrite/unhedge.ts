import type { Sentence } from '../sentence.ts';
import { capitalise, tidy } from './wording.ts';

const softener =
  "(?:(?:a )?(?:kind|sort) of|kinda|sorta|a (?:little |tiny |wee |teeny )*bit|a (?:little|tad|touch)(?=,| (?:not|over|under|late|short|off)\\b)|maybe|perhaps|possibly|probably|just|only|somewhat|slightly|rather|more or less|as it were|let us say|you know|in a manner of speaking|i don['’]?t know|really)";
// "A little" says how much before these, and how big before a noun.
const noNoun =
  'of|on|in|at|to|too|much|more|less|from|with|and|but|or|late|early|while|by|for|about|after|before|as|if|off|out|over|under|because|when|like|sooner|later|higher|lower|earlier|longer|shorter|bigger|smaller|thinner|slower|faster|cheaper|dearer|fewer|overdue|behind|short|slow|different|tight|tricky|wrong|unhappy|tired|worried|concerned|surprised|confused|disappointed|frustrated|rushed|stretched|untidy';
const hedges: readonly (readonly [RegExp, string])[] = [
  // Several in a row go with the commas round them: "is, maybe, just a touch over".
  [
    new RegExp(
      `(?:(?<=\\b(?:is|are|was|were|be|am)|['’](?:s|re|m)),)?(?<!\\b(?:not|n['’]t)) ${softener}(?:,? (?:or |and )?${softener})+\\b(?:,(?= not\\b))?(?!-| (?:of|while|much)\\b)`,
      'gi',
    ),
    '',
  ],
  [
    /(?<!\b(?:not|n['’]t|this|that|a|any|some|what|every|one|all|the|what)\s)\b(?:kind|sort) of (?=\w)/gi,
    '',
  ],
  [/(?<!\b(?:not|n['’]t)\s)\b(?:kinda|sorta)\b/gi, ''],
  [/\ba (?:(?:little|tiny|wee|teeny|small) )*(?:bit|touch) of an? /gi, 'a '],
  [
    new RegExp(
      `\\ba (?:little|tiny|wee|teeny|teensy|small)(?: tiny| little| wee)* (?!(?:bit )?(?:${noNoun})\\b)(?=(?:bit )?\\w+)(?:bit )?`,
      'gi',
    ),
    'a ',
  ],
  [
    /(?<!\bfor ?),? ?\b(?:a (?:little |tiny |wee )?bit|a little|a tad|ever so slightly|somewhat|slightly)(?=[\s,.!?]|$)(?! (?:of|while|much)\b)/gi,
    '',
  ],
  [
    /(?<!(?:\bnot|n['’]t|\bonly)\s)(?:, (?:maybe|perhaps|possibly|probably|really|honestly|regrettably|sadly|conceivably),(?= \w)|\b(?:just|maybe|perhaps|possibly|probably|really|honestly|literally|basically|hopefully|regrettably|sadly|conceivably|simply|tentatively)\b)(?! (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))/gi,
    '',
  ],
  [
    /,? ?\b(?:if (?:that['’]s|that is|it['’]s) (?:ok(?:ay)?|all right|alright)(?: with you)?|if I may|so to speak|in a manner of speaking|to be honest|if you don['’]t mind)\b,?/gi,
    '',
  ],
];

// What stands before the message: each with the text that may follow in its place.
const we = '(?<who>i|we)';
const doubt =
  "^(?:so,? )?(?:(?:i|we) (?:don['’]?t|do not) (?:\\w+ly )?think(?: that)?|(?:i['’]?m|i am|we['’]?re|we are) not (?:\\w+ly |quite )?sure(?: that| if| whether)?)";
const frames: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:so,? )?(?:i|we) (?:was|were|am|are|['’]m|have been|keep) (?:wondering|thinking) (?:if|whether|that)? ?(?:it might be (?:best|better|good) if )?${we} (?:could|might|may|should|can) `,
      'i',
    ),
    '$<who> will ',
  ],
  [
    new RegExp(
      `^(?:so,? )?(?:im|(?:i|we)(?: am| are|['’]m|['’]re)?) (?:thinkin|think(?:ing)?|guess|feel|suppose|believe|reckon)(?: that| like)? ${we} (?:might|could|may|should) (?:need to |have to |want to )?`,
      'i',
    ),
    '$<who> will ',
  ],
  [new RegExp(`${doubt} ${we} (?:can|could) `, 'i'), "$<who> can't "],
  [new RegExp(`${doubt} ${we}(?:['’]ll| will| should) `, 'i'), "$<who> won't "],
  [
    new RegExp(
      `^(?:so,? )?(?:i['’]ve been thinking(?: about it| it over| things over)?,? (?:and|that) )?${we} (?:might|may) (?:well )?(?:need to |have to |want to )?(?=(?:stop|end|finish|give|leave|pause|call|close|raise|charge|move|step|drop|hand|reduce|cut|cancel|take|wind|let|pull|bow|be)\\b)`,
      'i',
    ),
    '$<who> will ',
  ],
  [new RegExp(`^(?:so,? )?${we} (?:might|may) not be able to `, 'i'), "$<who> won't be able to "],
  [
    /^(?:so,? )?(?:i|we) (?:think|guess|suppose|believe|reckon)(?: that)? (?=(?:it|this|that|the|we|i)\b)/i,
    '',
  ],
  [/^(?:so,? |but )?it(?:['’]s| is) that (?=(?:the|my|our|i|we|it|there|they|he|she|your)\b)/i, ''],
  [
    /^(?:so,? )?(?:i|we) (?:wanted|would like|['’]d like|want) to (?:say|let you know|mention|tell you) (?:that )?/i,
    '',
  ],
];

const piles: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:(?:ever|oh) )?(?:so|really|very|terribly|deeply|truly|incredibly|awfully|dreadfully|extremely|honestly|most)(?:[, ]+(?:so|really|very|terribly|deeply|truly))*,? sorry\b/gi,
    'sorry',
  ],
  [/\bsorry(?:[, ]+sorry)+\b/gi, 'sorry'],
  [
    /\b(?:profoundly|deeply|sincerely|unreservedly|humbly|most humbly) apologi([sz])e\b/gi,
    'apologi$1e',
  ],
  [
    /\b(?:deepest|sincerest|most sincere|most heartfelt|humblest)(?:,? (?:deepest|sincerest|most heartfelt|humblest))* apologies\b/gi,
    'apologies',
  ],
];

const replaceAll = (text: string, table: readonly (readonly [RegExp, string])[]) =>
  table.reduce((now, [pattern, instead]) => now.replace(pattern, instead), text);

/** One plain apology where several were piled up, or null. */
export function onePlainApology({ text }: Sentence): string | null {
  const now = tidy(replaceAll(text, piles));
  return now === text ? null : capitalise(now, text);
}

/** A text without the words that soften it. */
export const withoutHedges = (text: string): string =>
  tidy(replaceAll(text, hedges)).replace(/\b(think(?:ing)? that), (?=\w)/gi, '$1 ');

/** The sentence without the words that soften it, or null where there are none. */
export function unhedge({ text, isQuestion }: Sentence): string | null {
  if (isQuestion) return null;
  const bare = withoutHedges(text);
  for (const [pattern, instead] of frames) {
    if (!pattern.test(bare)) continue;
    const now = bare.replace(pattern, instead).replace(/^i\b/, 'I');
    return capitalise(tidy(now), text);
  }
  return bare === text ? null : capitalise(bare, text);
}

const views: readonly RegExp[] = [
  /^(?:(?:and|but|so) )?(?:i (?:also |really |honestly )?(?:feel|think|believe|find(?= that (?:the|my|our|this|it|we|i|nothing|there)\b)|reckon|guess|suspect)(?: like| that| as if)?|it (?:feels|seems)(?: to me)?(?: like| that| as if)?|i (?:must|have to|need to) say(?: that)?|to my mind|in my (?:humble |honest )?(?:opinion|view)|frankly|clearly|obviously|honestly|personally|if you ask me|to be (?:honest|frank))\b,? /i,
];

/** The sentence without the words that make it an opinion, or null where none open it. */
export function unframe({ text }: Sentence): string | null {
  const now = views.reduce((rest, view) => rest.replace(view, ''), text);
  return now === text ? null : capitalise(tidy(now), text);
}
