const some = '(?:(?:few|two|three|four|five|six|couple of|\\d) )';
/** "My last mail" is mostly the one before this; with what is said of the very last one it is not. */
const last = new RegExp(
  `(?<!\\b(?:is|was|be|are|as) )\\b(my|our|your|the|these|those|both|of) last (?=(?:${some}?(?:e-?mails?|mails?|messages?|reminders?|voicemails?|letters?)|${some}(?:invoices|bills|payments|statements))\\b(?! (?:i|we|you|from (?:me|us|my|our)|to you|on this|about this|of the|for|as)\\b))`,
  'gi',
);

/** A sentence with what came latest told from what comes last. */
export const tellLatest = (text: string): string => text.replace(last, '$1 previous ');
