/** "As I told you on the phone": a pointer to a talk, which the reader may need. */
const pointer =
  /\b(?:as|like) (?:i|we)(?:['’]ve| have)? (?:just )?(?:said|mentioned|told (?:you|u)|explained|wrote|discussed|agreed)(?: to \w+)?,? (?:(?:on|by|over|at|via|in) (?:the |our |your |\w+['’]s )?(?:phone|telephone|zoom|call|whatsapp|meeting|viewing|fitting|video)|just now|earlier|today|yesterday|this (?:morning|afternoon|week|evening)|last night|a moment ago|an hour ago|when we (?:spoke|talked|met))\b/i;
/** What makes a reproach of it: that it was said more than once, or went unheard. */
const reproach =
  /\b(?:twice|three|again|already|before|times|once|never|not|nor|should|failed|even|still|ignor\w*|if|late|wrong)\b|n['’]t\b/i;

/** True where a sentence only recalls what was said in a talk. */
export const recallsTalk = (text: string): boolean => pointer.test(text) && !reproach.test(text);

/** "You told us in May that the gate code is new": what the reader said, as it still stands. */
const relay =
  /^\W*(?:(?:hi|hello|hey|dear) \w+,? )?(?:(?:in|on|at) [^,;:]{1,25},? )?(?:you|u) (?:said|told (?:me|us)|mentioned|wrote)(?: (?:in|on|at|last|this) (?:the )?\w+)?(?: that)? [^,;:–—!?]*\b(?:is|are|has|have|can|may|suits?|opens?|closes?|needs?|wants?|likes?|starts?|ends?|works?|comes?|goes|moves?)\b[^,;:–—!?]*$/i;
/** What it is held against. */
const held =
  /\b(?:would|was|were|had|could|did|never|not|twice|times|only|always|again|but|and|yourself|will|mind|should|just|too)\b|n['’]t\b|['’](?:d|ll)\b|["“”]/i;

/** True where a sentence only tells what the reader said. */
export const relays = (text: string): boolean => relay.test(text) && !held.test(text);
