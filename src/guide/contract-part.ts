import { type CivilDate, formatCivilDate } from './civil-date.ts';
import { formatMoney, type Money } from './money.ts';
import { endOfNotice } from './notice.ts';
import type { CallPlanFacts, NoticeFacts } from './plan-facts.ts';
import type { AskId } from './plan-parts.ts';
import type { PlanWords } from './plan-words.ts';

/** What the terms of notice and money come to. */
export function contractSentences(
  { notice, settled }: CallPlanFacts,
  words: PlanWords,
  locale: string,
): readonly string[] {
  const money = settled ? [settlementSentence(settled, words, locale)] : [];
  return [...noticeSentences(notice, words, locale), ...money];
}

/** What is missing about the contract; `isSaid` where the draft's own words stand in its part. */
export function contractAsks(facts: CallPlanFacts, isSaid: boolean): readonly AskId[] {
  const missing: Readonly<Partial<Record<AskId, boolean>>> = {
    notice: facts.notice.kind === 'unknown' && !isSaid,
    'earlier-than-notice': lastDayOf(facts).isEarly,
    refund: facts.settled === null && !isSaid,
  };
  return (Object.keys(missing) as AskId[]).filter((ask) => missing[ask]);
}

function noticeSentences(notice: NoticeFacts, words: PlanWords, locale: string): readonly string[] {
  if (notice.kind === 'unknown') return [];
  if (notice.kind === 'none') return [words.noNotice];
  const { terms, given } = notice;
  const { lastDay, lastWorkingDay } = endOfNotice(terms, given);
  const day = (date: CivilDate) => formatCivilDate(date, locale);
  const dates = {
    given: day(given),
    lastDay: day(lastDay),
    lastWorkingDay: lastWorkingDay === lastDay ? null : day(lastWorkingDay),
  };
  const isNone = terms.length === 0 && terms.until === 'any-day';
  return [isNone ? words.noNotice : words.notice(terms, dates)];
}

/** What is paid, done and owed, as the plan and the mail say it. */
export function settlementSentence(
  { settlement, remedy }: NonNullable<CallPlanFacts['settled']>,
  words: PlanWords,
  locale: string,
): string {
  const { balance, done, paid } = settlement;
  const money = (amount: Money) => formatMoney(amount, locale);
  if (balance.kind === 'even') return words.even;
  const amounts = { done: money(done), paid: money(paid), amount: money(balance.amount) };
  return balance.kind === 'you-owe' ? words.youOwe(amounts, remedy) : words.theyOwe(amounts);
}

/** The day named by the user goes before the one of the notice, and is told apart where it is earlier. */
export function lastDayOf({ lastDay, notice }: CallPlanFacts): {
  readonly lastDay: CivilDate | null;
  readonly isEarly: boolean;
} {
  if (notice.kind !== 'agreed') return { lastDay, isEarly: false };
  const { lastWorkingDay } = endOfNotice(notice.terms, notice.given);
  return {
    lastDay: lastDay ?? lastWorkingDay,
    isEarly: lastDay !== null && lastDay < lastWorkingDay,
  };
}
