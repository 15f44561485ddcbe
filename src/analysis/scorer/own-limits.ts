/** "I'll finish the page if I can": what the writer promises, as far as it lies with them. */
const limit = /\b(?:i|we)(?:['’]ll| will| hope to| want to) [^.;!?]{2,60} if (?:i|we) can\W*$/i;
const sees = /\b(?:see|look|find out|stay|carry on|keep|continue|change)\b/i;

/** True where a condition asks nothing of the reader. */
export const isOwnLimit = (text: string): boolean => limit.test(text) && !sees.test(text);
