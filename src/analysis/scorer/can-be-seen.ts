const sees = /\b(?:you|u)(?: (?:can|could|may|might|will)|['’]ll) (?:\w+ )?see\b/i;
/** What makes it understanding that is asked for. */
const insight =
  /\b(?:hope|trust|surely|why|coming from|side|way|sense|choice|option|alternative|underst\w+|nobody|how (?:it|hard)|the same|as i do|please|must|have to|had to)\b/i;

/** True where a sentence tells what meets the eye: "a crack that you can see from the road". */
export const canBeSeen = (text: string): boolean => sees.test(text) && !insight.test(text);
