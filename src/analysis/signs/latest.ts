const some = '(?:(?:few|two|three|four|five|six|couple of|\\d) )';
/** "My last mail" is mostly the one before this; with what is said of the very last one it is not. */
const last = new RegExp(
  `(?<!\\b(?:is|was|be|are|as) )\\b(my|our|your|the|these|those|both|of) last (?=(?:${some}?(?:e-?mails?|mails?|messages?|reminders?|voicemails?|letters?)|${some}(?:invoices|bills|payments|statements))\\b(?! (?:i|we|you|from (?:me|us|my|our)|to you|on this|about this|of the|for|as)\\b))`,
  'gi',
);

/** What is said one last time is said again. */
const saying = '(?:ask|tell|say|explain|remind|repeat|warn|request)(?:ing)?';
const again: readonly RegExp[] = [
  new RegExp(`(?<=\\b${saying}\\b[^.;!?]{0,30} )(?:one|(?:and )?for the) last time\\b`, 'gi'),
  new RegExp(`\\bthe last time(?= (?:that )?i(?:['’]m| am|['’]ll| will)? ${saying}\\b)`, 'gi'),
  /^(?:\w+,? )?(?:one|for the) last time(?=[,:.!?…]|$)/gi,
];

/** Who stops by stops nothing. */
const visit =
  /\bstop(?:ped|ping|s)? (?:by|round)(?= (?:at|around|on|to|for|and|with|when|if|again|any ?time|some ?time|later|today|tonight|tomorrow|your|my|our|the (?:office|shop|house|studio|site|school))\b|\W*$|[?.!,])/gi;

/** A sentence with what came latest told from what comes last, and a visit from a stop. */
export const tellLatest = (text: string): string =>
  again
    .reduce((told, one) => told.replace(one, 'once more'), text)
    .replace(last, '$1 previous ')
    .replace(visit, 'come over');
