/** "As I told you on the phone": a pointer to a talk, which the reader may need. */
const pointer =
  /\b(?:as|like) (?:i|we)(?:['’]ve| have)? (?:just )?(?:said|mentioned|told (?:you|u)|explained|wrote|discussed|agreed)(?: to \w+)?,? (?:(?:on|by|over|at|via|in) (?:the |our |your |\w+['’]s )?(?:phone|telephone|zoom|call|whatsapp|meeting|viewing|fitting|video)|just now|earlier|today|yesterday|this (?:morning|afternoon|week|evening)|last night|a moment ago|an hour ago|when we (?:spoke|talked|met))\b/i;
/** What makes a reproach of it: that it was said more than once, or went unheard. */
const reproach =
  /\b(?:twice|three|again|already|before|times|once|never|not|nor|should|failed|even|still|ignor\w*|if|late|wrong)\b|n['’]t\b/i;

/** True where a sentence only recalls what was said in a talk. */
export const recallsTalk = (text: string): boolean => pointer.test(text) && !reproach.test(text);
