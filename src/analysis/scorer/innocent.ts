import type { Category } from '../category.ts';
import { acquits, credits, excuses } from '../forgiving.ts';
import type { Span } from '../span.ts';
import { asksForCorrections, helpsOut, isOwnLimit, shutsDoor } from './closed-door.ts';
import { isFond, isGoodWish, isPraiseAlone } from './good-wish.ts';
import { canBeSeen, isFulfilled, isReferral, isRuled, sympathises } from './matter-of-fact.ts';
import { asksPlainly } from './plain-question.ts';
import { recallsTalk, relays } from './recalls-talk.ts';
import { judgesWork } from './work-view.ts';

type Test = (text: string, span: Span, isQuiet: () => boolean) => boolean;

/** What is innocent in a category however it is weighed, by the grammar of its sentence. */
const innocent: Readonly<Partial<Record<Category, readonly Test[]>>> = {
  unkind: [
    isGoodWish,
    isReferral,
    isFulfilled,
    (text, _, isQuiet) => isPraiseAlone(text) && isQuiet(),
  ],
  blame: [excuses, acquits, credits, asksPlainly, recallsTalk, relays],
  justifying: [canBeSeen, isRuled, sympathises],
  opinion: [judgesWork, isFond, isReferral, isFulfilled, isRuled],
  'open-door': [asksForCorrections, helpsOut, isOwnLimit, shutsDoor],
};

/** True where a sentence can't hold a fault of the category at the span. In a quiet draft no rule found a fault elsewhere. */
export const isInnocent = (
  category: Category,
  text: string,
  span: Span,
  isQuiet: () => boolean,
): boolean => (innocent[category] ?? []).some((test) => test(text, span, isQuiet));
