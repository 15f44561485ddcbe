/** One line of the bench: a figure and, where there is one, the most that it should be. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 'kB' | 'MB' | '%' | 'times';
  readonly most?: number;
}

/** A part of the bench, in a file of its own: takes its figures in this process. */
export type Part = () => Promise<readonly Row[]>;

/** A row for people: what, how much, and whether the target is met. */
export function printable({ what, value, unit, most }: Row): string {
  const figure = `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`.padStart(14);
  const target = most === undefined ? '' : `   target ${most} ${value <= most ? 'met' : 'MISSED'}`;
  return `${what.padEnd(52)}${figure}${target}`;
}
