import type { Sentence } from '../sentence.ts';
import { isBase, participleOf } from './participles.ts';

/** What was done or left undone: the verb of a clause, as its participle. */
export interface Group {
  readonly verb: number;
  readonly participle: string;
  readonly isNegative: boolean;
  readonly isPerfect: boolean;
  readonly adverb: string;
  /** It can be done to a message alone. */
  readonly isAnswer?: boolean;
}

const skipped =
  /^(?:just|simply|then|even|only|actually|also|deliberately|suddenly|quietly|kindly|basically|really|literally|secretly|calmly|nonetheless|nevertheless|promptly|silently)$/;
const failing =
  /^(?:fail|failed|forgot|forget|forgotten|neglected|neglect|omitted|refused|bother|bothered)$/;

/** The verb group that begins at a word, or null where it says something else than a thing done. */
export function readGroup({ words }: Sentence, index: number): Group | null {
  let isNegative = false;
  let isPerfect = false;
  let wantsBase = false;
  let adverb = '';
  for (let i = index; i < Math.min(words.length, index + 8); i++) {
    const text = words[i]?.text ?? '';
    const comma = i > index && /[,;:(]/.test(words[i - 1]?.after ?? '');
    if (comma) return null;
    if (text === 'not' || text === 'never') isNegative = true;
    else if (/^(?:have|has|had)$/.test(text) && participleOf(text) === null) isPerfect = true;
    else if (text === 'did') wantsBase = true;
    else if (failing.test(text)) {
      isNegative = true;
      wantsBase = true;
      if (words[i + 1]?.text !== 'to') return null;
      i++;
    } else if (text === 'still' || text === 'again' || text === 'already') adverb = `${text} `;
    else if (text === 'ignored')
      return {
        verb: i,
        participle: 'answered',
        isNegative: true,
        isPerfect,
        adverb,
        isAnswer: true,
      };
    else if (!skipped.test(text)) {
      const participle = participleOf(text);
      // "Double-booked" is more than "booked".
      const isHalf = words[i - 1]?.after === '-';
      if (!participle || isHalf || /ing$/.test(text)) return null;
      const ambiguous = isBase(text) && participle !== text;
      if (ambiguous !== wantsBase && !(participle === text && wantsBase)) return null;
      return { verb: i, participle, isNegative, isPerfect, adverb };
    }
  }
  return null;
}
