import type { Category, Draft, Field } from '#analysis';
import type { Settings } from '#platform';
import { readSentence } from './edit.ts';
import { placeOf, type Reviewed } from './shown-flag.ts';

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
    const sentence = readSentence(reviewed.draft, flag);
    const place = placeOf(flag.rule, sentence);
    if (ignored.has(place) || !stillHolds(draft, flag.in, sentence)) return [];
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

const endingSentence = ({ draft, review }: Reviewed) =>
  review.decidedAt ? readSentence(draft, review.decidedAt) : `${draft.subject}\n${draft.body}`;

function stillEnds(reviewed: Reviewed, now: Draft): boolean {
  const { decidedAt } = reviewed.review;
  if (decidedAt) return stillHolds(now, decidedAt.in, endingSentence(reviewed));
  return now.subject === reviewed.draft.subject && now.body === reviewed.draft.body;
}

/** True while a sentence stands in a draft as a whole sentence, wherever it was moved. */
function stillHolds(draft: Draft, field: Field, sentence: string): boolean {
  if (sentence === '') return false;
  const text = draft[field];
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
    if (readSentence(draft, { in: field, start: at, end: at + sentence.length }) === sentence) {
      return true;
    }
  }
  return false;
}
