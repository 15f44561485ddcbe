const date = '(?:the )?(?:dated|weekday|may|spring|summer|autumn|fall|winter|new year)';
/** What leaves no doubt that the work goes on, or all of it but a part. */
const stays = new RegExp(
  [
    '\\b(?:carr(?:y|ies|ying) on|go(?:es)? on|continues?) (?:\\w+ )?(?:exactly |just )?(?:as (?:before|usual|always|now|it is|they are|ever|normal)|unchanged|(?:on|under|at) the same (?:terms|price|rate))\\b',
    '\\b(?:everything else|all the (?:rest|others?)|the rest)(?: of it| we do(?: for you)?)? (?:will )?(?:continues?|carr(?:y|ies) on|goes on|go on|stays?)\\b',
    `\\b(?:i|we) (?:am|are|will be) back (?:on|in|from|at) ${date}`,
    '\\b(?:i|we) (?:am|are|will be) again (?:at your disposal|available|there for you)\\b',
    `\\bsee you (?:again )?(?:in|next|after) ${date}`,
    '\\b(?:happy|glad|keen|pleased) to (?:carry on|continue|keep (?:going|working)|go on)\\b',
  ].join('|'),
);
/** How long it still does, for whom else, or that it might not. */
const limited =
  /\b(?:if|were|would|unless|not|never|until|till|up to|notice|meantime|meanwhile|for now|for the moment|this (?:week|month)|of (?:dated|may)|through|other clients|royalties|with me|in the (?:folder|drive))\b/;

/** True where a plain sentence says that the work goes on: "everything else carries on as before", "we are back in May". */
export const staysPlainly = (plain: string): boolean => stays.test(plain) && !limited.test(plain);
