import { type CivilDate, formatCivilDate } from './civil-date.ts';
import { formatMoney, type Money } from './money.ts';
import { endOfNotice, type NoticeTerms } from './notice.ts';
import type { PlanWords } from './plan-words.ts';
import type { Remedy, Settlement } from './refund.ts';
import type { StepId } from './steps.ts';

/** What a call plan is made from: found in the draft, or given by the user. Sentences are whole, with their full stop, and carry no flag. */
export interface CallPlanFacts {
  /** As one addresses them on the phone. */
  readonly clientName: string | null;
  readonly ownName: string | null;
  /** The draft's own plain sentence for the decision. */
  readonly decision: string | null;
  readonly reasons: readonly string[];
  readonly nextSteps: readonly string[];
  /** What the draft says of notice, last day, paid work or refund. */
  readonly contract: readonly string[];
  readonly alternatives: readonly string[];
  readonly thanks: string | null;
  /** Dates and amounts as the draft writes them, each once. */
  readonly mentions: readonly string[];
  /** The last working day that the user named, in the draft or in the panel. */
  readonly lastDay: CivilDate | null;
  readonly notice: NoticeFacts;
  readonly settled: { readonly settlement: Settlement; readonly remedy: Remedy } | null;
}

/** What was agreed about notice; `given` is the day the client hears of it. */
export type NoticeFacts =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'agreed'; readonly terms: NoticeTerms; readonly given: CivilDate };

/** The facts of a draft that says nothing. */
export const noFacts: CallPlanFacts = {
  clientName: null,
  ownName: null,
  decision: null,
  reasons: [],
  nextSteps: [],
  contract: [],
  alternatives: [],
  thanks: null,
  mentions: [],
  lastDay: null,
  notice: { kind: 'unknown' },
  settled: null,
};

/** The parts of a call in the order they are said, each with the article's step that it follows. */
export const planParts = {
  opening: 'call-first',
  decision: 'be-clear',
  reason: 'give-reason',
  'next-steps': 'be-clear',
  contract: 'honour-contract',
  alternatives: 'offer-alternative',
  thanks: 'say-thanks',
  exit: 'end-contact',
} as const satisfies Record<string, StepId>;

export type PlanPartId = keyof typeof planParts;

/** What a plan asks the user for, since it is never invented: `needed` before the call, or `helpful`. */
export const asks = {
  'client-name': 'needed',
  reason: 'needed',
  'next-steps': 'needed',
  notice: 'needed',
  'earlier-than-notice': 'needed',
  refund: 'helpful',
  alternatives: 'helpful',
} as const satisfies Record<string, 'needed' | 'helpful'>;

export type AskId = keyof typeof asks;

/** What a client may do on the phone. */
export const whatIfs = ['argue', 'beg', 'insult', 'discount', 'silent'] as const;
export type WhatIfId = (typeof whatIfs)[number];

export interface PlanPart {
  readonly id: PlanPartId;
  readonly step: StepId;
  /** What to say; empty where it is asked for, or where the user emptied it. */
  readonly text: string;
  readonly asks: readonly AskId[];
  readonly isEdited: boolean;
}

export interface CallPlan {
  readonly clientName: string | null;
  readonly ownName: string | null;
  readonly parts: readonly PlanPart[];
  /** Dates and amounts of the draft that no part says yet. */
  readonly unsaid: readonly string[];
  readonly whatIfs: readonly { readonly id: WhatIfId; readonly say: string }[];
}

/** The user's own wording of parts. It outlives a change of facts. */
export type PlanEdits = Readonly<Partial<Record<PlanPartId, string>>>;

/** Builds the plan in the language of `words` (the client's), dates and amounts in `locale`. Pure: same facts and edits, same plan. */
export function buildCallPlan(
  facts: CallPlanFacts,
  words: PlanWords,
  locale: string,
  edits: PlanEdits = {},
): CallPlan {
  const { clientName, ownName } = facts;
  const { lastDay, isEarly } = lastDayOf(facts);
  const ending = lastDay && formatCivilDate(lastDay, locale);
  const drafted: Record<PlanPartId, Drafted> = {
    opening: {
      text: words.opening(clientName, ownName),
      asks: clientName === null ? ['client-name'] : [],
    },
    decision: { text: facts.decision ?? words.decision(ending), asks: [] },
    reason: saidOrAsked(facts.reasons, 'reason'),
    'next-steps': saidOrAsked(facts.nextSteps, 'next-steps'),
    contract: contractPart(facts, words, locale, isEarly),
    alternatives: saidOrAsked(facts.alternatives, 'alternatives'),
    thanks: { text: facts.thanks ?? words.thanks, asks: [] },
    exit: { text: words.exit, asks: [] },
  };
  const parts = (Object.keys(planParts) as PlanPartId[]).map((id) =>
    withEdit(id, drafted[id], edits[id]),
  );
  const said = parts.map(({ text }) => text).join('\n');
  return {
    clientName,
    ownName,
    parts,
    unsaid: facts.mentions.filter((mention) => !said.includes(mention)),
    whatIfs: whatIfs.map((id) => ({ id, say: words.whatIfs[id](ending) })),
  };
}

/** The text of one part; empty where it says nothing. */
export const partText = (plan: CallPlan, id: PlanPartId): string =>
  plan.parts.find((part) => part.id === id)?.text.trim() ?? '';

/** Sentences in one paragraph: a space between them, but none after a Japanese full stop. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .reduce((text, next) => text + (text === '' || /[。」！？]$/.test(text) ? '' : ' ') + next, '');

type Drafted = Pick<PlanPart, 'text' | 'asks'>;

function withEdit(id: PlanPartId, drafted: Drafted, edit: string | undefined): PlanPart {
  const shared = { id, step: planParts[id] };
  if (edit === undefined) return { ...shared, ...drafted, isEdited: false };
  return { ...shared, text: edit, asks: edit.trim() === '' ? drafted.asks : [], isEdited: true };
}

function saidOrAsked(sentences: readonly string[], ask: AskId): Drafted {
  const text = joinSentences(sentences);
  return { text, asks: text === '' ? [ask] : [] };
}

function contractPart(
  facts: CallPlanFacts,
  words: PlanWords,
  locale: string,
  isEarly: boolean,
): Drafted {
  const { contract, notice, settled } = facts;
  const missing: AskId[] = [];
  if (notice.kind === 'unknown' && contract.length === 0) missing.push('notice');
  if (isEarly) missing.push('earlier-than-notice');
  if (settled === null && contract.length === 0) missing.push('refund');
  const sentences = [...contract, ...noticeSentences(notice, words, locale)];
  if (settled) sentences.push(settlementSentence(settled, words, locale));
  return { text: joinSentences(sentences), asks: missing };
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
  return [terms.length === 0 ? words.noNotice : words.notice(terms, dates)];
}

function settlementSentence(
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
function lastDayOf({ lastDay, notice }: CallPlanFacts): {
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
