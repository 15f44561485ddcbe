/** Why a typed number was not taken. */
export type NumberFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'letters' }
  | { readonly kind: 'negative' }
  /** The other decimal mark, or marks of thousands in the wrong places; `mark` is the locale's own. */
  | { readonly kind: 'decimal-mark'; readonly mark: string }
  | { readonly kind: 'too-many-decimals'; readonly most: number }
  /** `most` in whole units. */
  | { readonly kind: 'too-large'; readonly most: number };

export type Typed<Value, Fault = NumberFault> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'fault'; readonly fault: Fault };

export interface NumberShape {
  readonly locale: string;
  /** The most digits after the decimal mark. */
  readonly decimals: number;
  /** The most in whole units; the value stays a safe integer. */
  readonly most: number;
}

/** Reads a number typed in the locale's way; the value counts units of its last decimal: "12.5" with 2 decimals is 1250. */
export function readNumber(text: string, shape: NumberShape): Typed<number> {
  const { locale, decimals, most } = shape;
  const marks = marksOf(locale);
  const plain = toPlain(text);
  if (plain === '') return fault({ kind: 'empty' });
  if (/^[-(\u2212\u25b2\u25b3]/.test(plain)) return fault({ kind: 'negative' });
  if (!/^[\d.,']*\d[\d.,']*$/.test(plain)) return fault({ kind: 'letters' });
  const [, whole = '', rest] = splitter(marks).exec(plain) ?? [];
  if (whole === '' && rest === undefined) {
    return fault({ kind: 'decimal-mark', mark: marks.decimal });
  }
  const fraction = rest ?? '';
  if (fraction.length > decimals) return fault({ kind: 'too-many-decimals', most: decimals });
  const digits = whole.replace(/\D/g, '') + fraction.padEnd(decimals, '0');
  const value = BigInt(digits || '0');
  if (value > BigInt(most) * 10n ** BigInt(decimals)) return fault({ kind: 'too-large', most });
  return { kind: 'ok', value: Number(value) };
}

const fault = <Fault>(which: Fault): { kind: 'fault'; fault: Fault } => ({
  kind: 'fault',
  fault: which,
});

/** ASCII digits and marks: other scripts' digits, wide forms, spaces and apostrophes between digits are levelled. */
function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/\u3001/g, ',')
    .replace(/\u3002/g, '.')
    .replace(/[\u2019\u02bc]/g, "'")
    .trim()
    .replace(/(?<=\d)\s(?=\d)/g, "'");
}

interface Marks {
  readonly decimal: string;
  readonly group: string;
}

function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    useGrouping: true,
  }).formatToParts(1_234_567.5);
  const find = (type: string) => toPlain(parts.find((part) => part.type === type)?.value ?? '');
  return { decimal: find('decimal') || '.', group: find('group') };
}

/** Whole part (bare, or grouped in twos or threes with three at the end) and decimals, in the locale's marks or with spaces between groups. */
function splitter({ decimal, group }: Marks): RegExp {
  const separators = [...new Set([group || "'", "'"])].map(literally);
  const grouped = separators.map((mark) => `\\d{1,3}(?:${mark}\\d{2,3})*${mark}\\d{3}`);
  return new RegExp(`^(${['\\d+', ...grouped].join('|')}|)(?:${literally(decimal)}(\\d*))?$`);
}

const literally = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
