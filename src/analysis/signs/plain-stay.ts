/** What leaves no doubt that the work goes on, or all of it but a part. */
const stays = new RegExp(
  [
    '\\b(?:carr(?:y|ies|ying) on|go(?:es)? on|continues?) (?:\\w+ )?(?:exactly |just )?(?:as (?:before|usual|always|now|it is|they are|ever|normal)|unchanged|(?:on|under|at) the same (?:terms|price|rate))\\b',
    '\\b(?:everything else|all the (?:rest|others?)|the rest)(?: of it| we do(?: for you)?)? (?:will )?(?:continues?|carr(?:y|ies) on|goes on|go on|stays?)\\b',
  ].join('|'),
);
/** How long it still does, or for whom else. */
const limited =
  /\b(?:if|were|until|till|up to|notice|meantime|meanwhile|for now|for the moment|this (?:week|month)|of (?:january|february|march|april|may|june|july|august|september|october|november|december)|through|other clients|royalties|with me|in the (?:folder|drive))\b/;

/** True where a plain sentence says that the work goes on: "everything else carries on as before". */
export const staysPlainly = (plain: string): boolean => stays.test(plain) && !limited.test(plain);
