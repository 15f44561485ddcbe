/** The middle of some figures; NaN of none. */
export function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** How long a call takes, in ms. */
export async function time(run: () => unknown): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

/** Median times in ms of several things, run in turn `rounds` times, so that what else the machine does falls on all alike. */
export async function interleave<Name extends string>(
  runs: Readonly<Record<Name, (round: number) => unknown>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(await time(() => runs[name](round)));
  }
  return Object.fromEntries(names.map((name) => [name, medianOf(times[name])])) as Record<
    Name,
    number
  >;
}
