import { type Money, split } from './money.ts';
import { type NumberFault, readNumber, type Typed } from './typed-number.ts';

/** How much of the work is done. */
export type Progress =
  /** Hundredths of a percent, 0–10,000. */
  | { readonly kind: 'percent'; readonly basisPoints: number }
  | { readonly kind: 'deliverables'; readonly deliverables: readonly Deliverable[] };

/** One thing agreed; `weight` is its share next to the others (hours, points or a price), a whole number from 0. */
export interface Deliverable {
  readonly name: string;
  readonly weight: number;
  readonly isDone: boolean;
}

/** The largest weight that is taken, so that sums of them stay exact. */
export const heaviest = 1_000_000_000_000;

/** All in minor units of one currency. */
export interface Engagement {
  readonly currency: string;
  readonly agreed: number;
  readonly paid: number;
  readonly progress: Progress;
}

export const remedies = ['refund', 'credit'] as const;
/** Money back, or money kept for later work by somebody the client chooses. */
export type Remedy = (typeof remedies)[number];

/** Who owes whom at the end of the work; `amount` is never below zero. */
export type Balance =
  | { readonly kind: 'you-owe'; readonly amount: Money }
  | { readonly kind: 'they-owe'; readonly amount: Money }
  | { readonly kind: 'even' };

/** What the agreed price comes to. `done + open = agreed`, and `paid = done + what you owe − what they owe`. */
export interface Settlement {
  readonly agreed: Money;
  readonly paid: Money;
  /** The worth of the work that is done. */
  readonly done: Money;
  /** The worth of the work that is not. */
  readonly open: Money;
  readonly balance: Balance;
  /** Which way `done` was rounded to a whole minor unit. */
  readonly rounding: 'none' | 'up' | 'down';
  /** The price of each deliverable, in their order; together the agreed price. Empty where a percentage was given. */
  readonly prices: readonly Money[];
}

/** Why there is no settlement. */
export type SettlementFault = { readonly kind: 'nothing-agreed' } | { readonly kind: 'no-weight' };

/** Settles what was paid against what is done. Throws RangeError on amounts or shares that reading would have refused. */
export function settle(engagement: Engagement): Typed<Settlement, SettlementFault> {
  const { currency, agreed, paid, progress } = engagement;
  for (const amount of [agreed, paid]) assertWhole(amount);
  if (agreed === 0) return { kind: 'fault', fault: { kind: 'nothing-agreed' } };
  if (progress.kind === 'deliverables' && !progress.deliverables.some(({ weight }) => weight > 0)) {
    return { kind: 'fault', fault: { kind: 'no-weight' } };
  }
  const money = (minor: number): Money => ({ currency, minor });
  const { done, rounding, prices } = worthOf(progress, agreed);
  return {
    kind: 'ok',
    value: {
      agreed: money(agreed),
      paid: money(paid),
      done: money(done),
      open: money(agreed - done),
      balance: balanceOf(paid - done, currency),
      rounding,
      prices: prices.map(money),
    },
  };
}

/** Why a typed percentage was not taken. */
export type PercentFault = NumberFault | { readonly kind: 'over-100' };

/** Reads a percentage with up to two decimals into hundredths of a percent; the sign may be there or not. */
export function readPercent(text: string, locale: string): Typed<number, PercentFault> {
  const bare = text.normalize('NFKC').trim().replace(/^%|%$/, '');
  const typed = readNumber(bare, { locale, decimals: 2, most: 1_000_000_000 });
  const isOver = typed.kind === 'ok' ? typed.value > 10_000 : typed.fault.kind === 'too-large';
  return isOver ? { kind: 'fault', fault: { kind: 'over-100' } } : typed;
}

/** Reads a whole number: a weight, or a length of notice. */
export const readWhole = (text: string, most: number, locale: string): Typed<number> =>
  readNumber(text, { locale, decimals: 0, most });

interface Worth extends Pick<Settlement, 'rounding'> {
  readonly done: number;
  readonly prices: readonly number[];
}

function worthOf(progress: Progress, agreed: number): Worth {
  if (progress.kind === 'percent') {
    assertWhole(progress.basisPoints, 10_000);
    const done = roundHalfUp(BigInt(agreed) * BigInt(progress.basisPoints), 10_000n);
    return { done, rounding: roundingOf(done, agreed, progress.basisPoints, 10_000), prices: [] };
  }
  const weights = progress.deliverables.map(({ weight }) => weight);
  for (const weight of weights) assertWhole(weight, heaviest);
  const prices = split(agreed, weights);
  const sumOfDone = (numbers: readonly number[]) =>
    numbers.reduce((sum, n, index) => sum + (progress.deliverables[index]?.isDone ? n : 0), 0);
  const done = sumOfDone(prices);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { done, rounding: roundingOf(done, agreed, sumOfDone(weights), total), prices };
}

function balanceOf(over: number, currency: string): Balance {
  if (over === 0) return { kind: 'even' };
  const amount = { currency, minor: Math.abs(over) };
  return { kind: over > 0 ? 'you-owe' : 'they-owe', amount };
}

function roundHalfUp(dividend: bigint, divisor: bigint): number {
  return Number((dividend * 2n + divisor) / (divisor * 2n));
}

function roundingOf(
  done: number,
  agreed: number,
  part: number,
  whole: number,
): Settlement['rounding'] {
  const exact = BigInt(agreed) * BigInt(part);
  const taken = BigInt(done) * BigInt(whole);
  if (taken === exact) return 'none';
  return taken > exact ? 'up' : 'down';
}

function assertWhole(value: number, most = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(value) || value < 0 || value > most) {
    throw new RangeError('not a whole number in range');
  }
}
