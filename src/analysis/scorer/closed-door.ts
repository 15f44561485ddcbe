/** "I'll finish the page if I can": what the writer promises, as far as it lies with them. */
const limit = /\b(?:i|we)(?:['’]ll| will| hope to| want to) [^.;!?]{2,60} if (?:i|we) can\W*$/i;
const sees = /\b(?:see|look|find out|stay|carry on|keep|continue|change)\b/i;

/** True where a condition asks nothing of the reader. */
export const isOwnLimit = (text: string): boolean => limit.test(text) && !sees.test(text);

/** "If I've got any of that wrong, let me know": the record may be mended, the decision stands. */
const mistake =
  /\bif (?:(?:i|we)(?:['’]ve| have)(?: got)? (?:any|some|one)\w*(?: of (?:this|that|it|these))?(?: point)? wrong|any(?:thing)?(?: of (?:this|that|it))?(?: (?:here|above|in this))?(?: is|['’]s) (?:wrong|missing|unclear|not right))\b/i;

/** True where a sentence asks for corrections of what it reports. */
export const asksForCorrections = (text: string): boolean => mistake.test(text);

/** "Should something break, ring me": help with what was handed over. */
const mishap =
  /\b(?:should|if) (?:something|anything|it|(?:a|an|the) \w+) (?:breaks?|goes? wrong|fails?|comes? up|crops? up|crash(?:es)?|stops? working)\b/i;
const returns = /\b(?:stay|carry on|continue|come back|reconsider|start again)\b/i;

/** True where a sentence offers help with a mishap. */
export const helpsOut = (text: string): boolean => mishap.test(text) && !returns.test(text);

/** "We don't intend to discuss this": the door is shut. */
const refusal =
  /\b(?:not|never|no|cannot|can['’]t|won['’]t|don['’]t|shan['’]t|nothing)\b[^.;!?]{0,30}\b(?:discuss\w*|debat\w*|negotia\w*|argu(?:e|ing|ments?)|reopen\w*|reconsider\w*)\b/i;
const yielding =
  /\b(?:hesitate|against|oppos\w*|mind|problem|afraid|averse|unless|but|until|if|before)\b/i;

/** True where a sentence refuses to talk about it. */
export const shutsDoor = (text: string): boolean => refusal.test(text) && !yielding.test(text);
