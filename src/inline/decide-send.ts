import type { Category, Draft, FieldSpan } from '#analysis';
import type { Settings } from '#platform';
import { findSentence } from './edit.ts';
import type { Reviewed } from './shown-flag.ts';

/** What a send is decided by. */
export interface SendQuestion {
  /** The last answer, also when it is about an older draft; null where there is none. */
  readonly reviewed: Reviewed | null;
  readonly draft: Draft;
  readonly setting: Settings['sendGuard'];
  /** This client is not phoned, or it isn't known whether they are. */
  readonly notByPhone: boolean;
  /** Places that the writer chose to ignore. */
  readonly ignored: ReadonlySet<string>;
  /** Places that were sent anyway. */
  readonly waved: ReadonlySet<string>;
}

/** What was found in a draft on its way out. */
export interface Because {
  readonly ending: boolean;
  readonly flags: readonly { readonly category: Category; readonly words: string }[];
  /** Rule and sentence of each: what "send anyway" is about. */
  readonly places: readonly string[];
}

export type SendDecision =
  | { readonly kind: 'pass' }
  | { readonly kind: 'pause'; readonly because: Because };

const pass: SendDecision = { kind: 'pass' };

/** Whether a send is paused, from the review at hand: without one, never. */
export function decideSend(question: SendQuestion): SendDecision {
  const { reviewed, draft, setting, notByPhone, ignored, waved } = question;
  if (!reviewed || setting === 'never') return pass;
  const { review } = reviewed;
  const flags = review.flags.flatMap((flag) => {
    if (setting !== 'every-flag' && flag.category !== 'unkind') return [];
    const sentence = sentenceOf(reviewed.draft, flag);
    const place = `${flag.rule} ${sentence}`;
    if (ignored.has(place) || !stillHolds(draft[flag.in], sentence)) return [];
    const words = reviewed.draft[flag.in].slice(flag.start, flag.end);
    return [{ category: flag.category, words, place }];
  });
  const ending = review.ending && !review.followUp && !notByPhone && stillEnds(reviewed, draft);
  const places = flags.map(({ place }) => place);
  if (ending) places.push(`ending ${endingSentence(reviewed)}`);
  if (places.every((place) => waved.has(place))) return pass;
  return {
    kind: 'pause',
    because: { ending, flags: flags.map(({ category, words }) => ({ category, words })), places },
  };
}

const sentenceOf = (draft: Draft, span: FieldSpan): string => {
  const { start, end } = findSentence(draft[span.in], span);
  return draft[span.in].slice(start, end).trim();
};

const endingSentence = ({ draft, review }: Reviewed) =>
  review.decidedAt ? sentenceOf(draft, review.decidedAt) : `${draft.subject}\n${draft.body}`;

function stillEnds(reviewed: Reviewed, now: Draft): boolean {
  const { decidedAt } = reviewed.review;
  if (decidedAt) return stillHolds(now[decidedAt.in], endingSentence(reviewed));
  return now.subject === reviewed.draft.subject && now.body === reviewed.draft.body;
}

/** True while a sentence stands in a text as a whole sentence, wherever it was moved. */
function stillHolds(text: string, sentence: string): boolean {
  if (sentence === '') return false;
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
    const { start, end } = findSentence(text, { start: at, end: at + sentence.length });
    if (text.slice(start, end).trim() === sentence) return true;
  }
  return false;
}
