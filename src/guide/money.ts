import { type NumberFault, readNumber, type Typed } from './typed-number.ts';

/** An amount in the smallest unit of a currency (ISO 4217 code): 1250 of USD is $12.50, of JPY ¥1,250, of KWD 1.250. A safe integer. */
export interface Money {
  readonly currency: string;
  readonly minor: number;
}

/** The largest amount that is taken, in whole units; minor units stay safe integers in every currency. */
export const largestAmount = 100_000_000_000;

/** Every currency that this machine can name, by code. */
export const currencies = (): readonly string[] => Intl.supportedValuesOf('currency');

/** Whether it is the code of a currency that money can be counted in. */
export const isCurrency = (code: string): boolean => currencies().includes(code);

/** The digits after the decimal mark: 0 for JPY, 2 for EUR, 3 for KWD. Throws RangeError on what can't be a currency. */
export function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** Reads an amount typed in the locale's way, with or without the currency's code or sign. */
export function readMoney(
  text: string,
  currency: string,
  locale: string,
): Typed<Money, NumberFault> {
  const shape = { locale, decimals: decimalsOf(currency), most: largestAmount };
  const typed = readNumber(withoutSigns(text, currency, locale), shape);
  return typed.kind === 'ok' ? { kind: 'ok', value: { currency, minor: typed.value } } : typed;
}

/** The amount as the locale writes it, all decimals shown. */
export const formatMoney = (money: Money, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(
    plainOf(money),
  );

/** The amount as one types it into a field: no sign of the currency, all decimals. */
export function writeAmount(money: Money, locale: string): string {
  const decimals = decimalsOf(money.currency);
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(plainOf(money));
}

/** In whole units, as text, so that no digit is lost to a float. */
function plainOf({ currency, minor }: Money): `${number}` {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${minor < 0 ? '-' : ''}${whole}.${digits.slice(whole.length)}0` as `${number}`;
}

/** Splits whole minor units by weights, largest remainders first, so that the parts add up to the whole. No weight at all gives zeros, which add up only to 0: throws RangeError. */
export function split(minor: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total <= 0n) throw new RangeError('nothing to split by');
  const shares = weights.map((weight, index) => {
    const product = BigInt(minor) * BigInt(weight);
    return { index, part: product / total, remainder: product % total };
  });
  const rest = BigInt(minor) - shares.reduce((sum, { part }) => sum + part, 0n);
  const byRemainder = shares
    .filter(({ remainder }) => remainder > 0n)
    .sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
    );
  const raised = new Set(byRemainder.slice(0, Number(rest)).map(({ index }) => index));
  return shares.map(({ index, part }) => Number(part) + (raised.has(index) ? 1 : 0));
}

function withoutSigns(text: string, currency: string, locale: string): string {
  const signs = (['symbol', 'narrowSymbol', 'code'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => value.normalize('NFKC')),
  );
  const extra = currency === 'JPY' ? ['円', '¥'] : [];
  const plain = text.normalize('NFKC').trim();
  const sign = [...signs, ...extra]
    .sort((a, b) => b.length - a.length)
    .find((one) => edges(plain, one));
  return sign === undefined ? plain : cut(plain, sign);
}

const edges = (text: string, sign: string): boolean =>
  startsWith(text, sign) || text.toUpperCase().endsWith(sign.toUpperCase());

const startsWith = (text: string, sign: string): boolean =>
  text.toUpperCase().startsWith(sign.toUpperCase());

const cut = (text: string, sign: string): string =>
  startsWith(text, sign) ? text.slice(sign.length) : text.slice(0, -sign.length);
