// Two characters hold thirteen bits: 91² is just above 2¹³, and there are 91 printable characters without blank, quote and backslash.
const base = 91;
const pairBits = 13;
const first = 35;
const backslash = 92;

const toCharacter = (digit: number): string =>
  String.fromCharCode(digit + first < backslash ? digit + first : digit + first + 1);
const toDigit = (code: number): number => (code < backslash ? code : code - 1) - first;

/** Writes numbers into few characters that JSON leaves as they are. */
export interface BitWriter {
  /** The lowest bits of a number, 0 to 13 of them. */
  write(value: number, bits: number): void;
  /** A whole number from 0, cheap where it is about 2^`low` (Rice's code). */
  writeRice(value: number, low: number): void;
  text(): string;
}

export function createBitWriter(): BitWriter {
  const pairs: string[] = [];
  let [held, count] = [0, 0];
  const writeBit = (bit: number) => {
    held = (held << 1) | bit;
    if (++count < pairBits) return;
    pairs.push(toCharacter(Math.floor(held / base)) + toCharacter(held % base));
    [held, count] = [0, 0];
  };
  const write = (value: number, bits: number) => {
    for (let bit = bits - 1; bit >= 0; bit--) writeBit((value >>> bit) & 1);
  };
  const writeRice = (value: number, low: number) => {
    for (let rest = value >>> low; rest > 0; rest--) writeBit(1);
    writeBit(0);
    write(value, low);
  };
  const text = () => {
    while (count > 0) writeBit(0);
    return pairs.join('');
  };
  return { write, writeRice, text };
}

/** Reads what a bit writer wrote, in the same order. */
export interface BitReader {
  read(bits: number): number;
  readRice(low: number): number;
}

/** Past the end of the text it reads zeros. */
export function createBitReader(text: string): BitReader {
  let [at, held, count] = [0, 0, 0];
  const fill = () => {
    const pair =
      at < text.length ? base * toDigit(text.charCodeAt(at)) + toDigit(text.charCodeAt(at + 1)) : 0;
    at += 2;
    held = (held << pairBits) | pair;
    count += pairBits;
  };
  const read = (bits: number) => {
    if (count < bits) fill();
    count -= bits;
    const value = held >>> count;
    held &= (1 << count) - 1;
    return value;
  };
  const readRice = (low: number) => {
    let high = 0;
    while (read(1) === 1) high++;
    return (high << low) | read(low);
  };
  return { read, readRice };
}
