import { review } from '#analysis';
import { sentences } from '../drafts.ts';

/** So many flags and about so many words a draft of this part has. */
export const draftFlags = 20;
const draftWords = 500;

const wordsOf = (text: string) => text.split(/\s+/).length;
const flagsIn = (body: string) =>
  review({ subject: '', body }).flags.filter(({ sureness }) => sureness !== 'low').length;

function* pick(flags: number): Generator<string> {
  for (const sentence of sentences) {
    const isWhole = /[.!?]$/.test(sentence) && wordsOf(sentence) <= 20;
    if (isWhole && flagsIn(sentence) === flags) yield sentence;
  }
}

/** Paragraphs of about 500 words in all, with 20 places that are flagged at the normal strength. */
export function makeFlaggedDraft(): readonly string[] {
  const paragraphs: string[] = [];
  const flagged = pick(1);
  const plain = pick(0);
  const next = (from: Generator<string>) => String(from.next().value);
  for (let count = 0; count < draftFlags; count = flagsIn(paragraphs.join('\n'))) {
    const parts = [next(flagged)];
    const share = (draftWords * (count + 1)) / draftFlags;
    const before = wordsOf(paragraphs.join('\n'));
    while (before + wordsOf(parts.join(' ')) < share) parts.push(next(plain));
    paragraphs.push(parts.join(' '));
  }
  return paragraphs;
}
