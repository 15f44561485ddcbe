const anybodys =
  "easily (?:done|fixed|mended|sorted)|easy to (?:do|miss|fix)|happens to (?:me|us|all of us|everyone|everybody|the best)|we['’]ve all (?:been|done)|(?:i|we) do (?:it|that) (?:too|myself|all the time|once|twice)|so did i|done it myself";
const shrugs =
  "no (?:real )?(?:harm|damage) done|no (?:worries|problem|bother|matter)|never mind|not to worry|don['’]t worry";

const excuse = new RegExp(String.raw`\b(?:${anybodys})\b`, 'i');
const pardon = new RegExp(String.raw`\b(?:${anybodys}|${shrugs})\b`, 'i');

/** True where the writer says that it might be anybody's doing: no count of it is a reproach then. */
export const excuses = (text: string): boolean => excuse.test(text);

/** True where the writer excuses or shrugs. "No worries" alone is also said through the teeth. */
export const forgives = (text: string): boolean => pardon.test(text);
