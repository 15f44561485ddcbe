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

/** What a call costs this process, all its threads together, in ms. */
async function cpuTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Median processor times in ms of several things, run in turn `rounds` times: on a busy machine the clock would make the long ones longer than the short. */
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
    for (const name of names) times[name].push(await cpuTime(() => runs[name](round)));
  }
  return Object.fromEntries(names.map((name) => [name, medianOf(times[name])])) as Record<
    Name,
    number
  >;
}
