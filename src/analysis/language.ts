import { createMemo, keptSentences } from './memo.ts';

const english = new Set(
  'the and of to in is are was were be been have has had do does did not for with that this it you your we our i my me he she they them will would can could should please thanks thank hi hello dear from at on by as but or if so no yes an a all what when just there their us am up out about how'.split(
    ' ',
  ),
);
/** None that stands in names of people, or in English. */
const foreign = new Set(
  'das und ist nicht ich sie wir ihr mit auf für zu den dem ein eine einen bitte danke leider haben hat sind wird werden auch noch wenn aber une est pas vous nous je elle avec pour dans que qui votre notre merci bonjour mais sont cette ce el los las es no usted por para su gracias pero está muy como gli di che non sono grazie degli delle alla questa questo tutto abbiamo siamo della nel anche um uma não você obrigado seu het een niet voor met wij jij bedankt ik zijn och inte att det som för jag har vi tack'.split(
    ' ',
  ),
);

interface Counts {
  readonly letters: number;
  readonly latin: number;
  readonly words: number;
  readonly english: number;
  readonly foreign: number;
}

const kept = createMemo<Counts>(keptSentences);

function count(text: string): Counts {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return {
    letters: text.match(/\p{L}/gu)?.length ?? 0,
    latin: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
    words: words.length,
    english: words.filter((word) => english.has(word)).length,
    foreign: words.filter((word) => !english.has(word) && foreign.has(word)).length,
  };
}

/** In so many words of English at least one in 25 is a small one, such as "the" or "of". */
const enough = 20;

/** True where the sentences of a block are plainly not English, or no language at all. Short texts get the benefit of the doubt. */
export function isForeign(sentences: readonly string[]): boolean {
  const counts = sentences.map((text) => kept(text, () => count(text)));
  const sum = (what: keyof Counts) => counts.reduce((all, one) => all + one[what], 0);
  const letters = sum('letters');
  if (letters >= 4 && sum('latin') < letters / 2) return true;
  const words = sum('words');
  if (words >= enough && sum('english') < words / 25) return true;
  const elsewhere = sum('foreign');
  return words >= 5 && elsewhere >= 2 && elsewhere > sum('english') && elsewhere / words >= 0.2;
}
