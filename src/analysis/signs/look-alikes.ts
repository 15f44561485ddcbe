const some = '(?:(?:few|two|three|four|five|six|couple of|\\d) )';
const sent = `(?:${some}?(?:e-?mails?|mails?|messages?|reminders?|voicemails?|letters?)|${some}(?:invoices|bills|payments|statements))`;
const ask = '(?:ask|tell|say|explain|remind|repeat|warn|request)(?:ing)?';
const soon =
  '(?:at|around|on|to|for|and|with|when|if|again|any ?time|some ?time|later|today|tonight|tomorrow|your|my|our|the (?:office|shop|house|studio|site|school))';

/** What only looks like an end, and how it is read instead. */
const lookAlikes: readonly (readonly [expression: string, instead: string])[] = [
  // "My last mail" is mostly the one before this; with what is said of the very last one it is not.
  [
    `(?<=(?<!\\b(?:is|was|be|are|as) )\\b(?:my|our|your|the|these|those|both|of) )last(?= ${sent}\\b(?! (?:i|we|you|from (?:me|us|my|our)|to you|on this|about this|of the|for|as)\\b))`,
    'previous',
  ],
  // What is asked one last time is asked again.
  [`(?<=\\b${ask}\\b[^.;!?]{0,30} )(?:one|(?:and )?for the) last time\\b`, 'once more'],
  [`\\bthe last time(?= (?:that )?i(?:['’]m| am|['’]ll| will)? ${ask}\\b)`, 'once more'],
  ['^(?:\\w+,? )?(?:one|for the) last time(?=[,:.!?…]|$)', 'once more'],
  // Who stops by stops nothing.
  [`\\bstop(?:ped|ping|s)? (?:by|round)(?= ${soon}\\b|\\W*$|[?.!,])`, 'come over'],
  // What is left out is part of the work.
  ['\\b(?:leave|left) out\\b', 'skip'],
  ['\\bleaving out\\b', 'skipping'],
  // What one thinks each time isn't so.
  [
    "(?<=\\b(?:every time|each time|whenever|just when|just as) (?:i|we) (?:think|thought|believe|hope) (?:that )?(?:we|it|this|that|i)(?:['’]re|['’]s|['’]m| are| is| am| was| were) )(?:done|finished|through|at the end)\\b",
    'there',
  ],
];
const all = lookAlikes.map(
  ([expression, instead]) => [new RegExp(expression, 'gi'), instead] as const,
);

/** A sentence with what only looks like an end said otherwise: "my last mail" as "my previous mail". */
export const tellApart = (text: string): string =>
  all.reduce((told, [expression, instead]) => told.replace(expression, instead), text);
