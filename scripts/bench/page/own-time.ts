import type { Page } from 'puppeteer-core';

/** An event of a trace, as far as it is read here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the duration, what the thread itself ran: other programs on the machine don't count. */
  readonly tdur?: number;
  readonly args: { readonly data?: TraceData };
}
interface TraceData {
  readonly url?: string;
  readonly type?: string;
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
}
interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** A stretch of the page's main thread; `ms` is what ran of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

/** What a trace tells of one page. Times in ms. */
export interface OwnTime {
  /** All that scripts of the extension ran in the page. */
  readonly total: number;
  /** The most that they ran within one task. */
  readonly longest: number;
  /** What they ran from each key of the page to the next. */
  readonly byKey: readonly number[];
}

const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
];
const running = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.produceCache']);

/** Traces what happens in a page while `act` runs, and tells what the scripts from `origin` had of it. */
export async function traceOwnTime(
  page: Page,
  origin: string,
  act: () => Promise<unknown>,
): Promise<OwnTime> {
  await page.tracing.start({ categories });
  await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return readOwnTime(traceEvents, origin);
}

function readOwnTime(events: readonly TraceEvent[], origin: string): OwnTime {
  const isOwn = (url: string | undefined) => url?.startsWith(origin) ?? false;
  const calls = events.filter(({ name, args }) => running.has(name) && isOwn(args.data?.url));
  const [first] = calls;
  if (!first) return { total: 0, longest: 0, byKey: [] };
  const here = events
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .toSorted((a, b) => a.ts - b.ts);
  const own = leaveInner(here.filter((event) => calls.includes(event)).map(stretchOf));
  const stretches = [...own, ...findOtherSamples(events, first, isOwn, own)];
  const within = (from: number, to: number) =>
    stretches.reduce((sum, it) => (it.from >= from && it.from < to ? sum + it.ms : sum), 0);
  const tasks = here.filter(({ name }) => name === 'RunTask').map(stretchOf);
  const keys = here
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .map(({ ts }) => ts);
  return {
    total: within(0, Number.POSITIVE_INFINITY),
    longest: Math.max(0, ...tasks.map(({ from, to }) => within(from, to))),
    byKey: keys.map((ts, at) => within(ts, keys[at + 1] ?? Number.POSITIVE_INFINITY)),
  };
}

const stretchOf = ({ ts, dur = 0, tdur = dur }: TraceEvent): Stretch => ({
  from: ts,
  to: ts + dur,
  ms: tdur / 1000,
});

function leaveInner(stretches: readonly Stretch[]): readonly Stretch[] {
  let end = 0;
  return stretches.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** What the trace has no calls for: the continuation of a promise shows in the profile alone. */
function findOtherSamples(
  events: readonly TraceEvent[],
  { pid, tid }: TraceEvent,
  isOwn: (url: string | undefined) => boolean,
  known: readonly Stretch[],
): readonly Stretch[] {
  const profile = events.find((it) => it.name === 'Profile' && it.pid === pid && it.tid === tid);
  const chunks = events
    .filter((it) => it.name === 'ProfileChunk' && it.pid === pid && it.id === profile?.id)
    .toSorted((a, b) => a.ts - b.ts);
  const nodes = new Map<number, ProfileNode>();
  const found: Stretch[] = [];
  let now = profile?.args.data?.startTime ?? 0;
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [at, id] of (cpuProfile?.samples ?? []).entries()) {
      const delta = timeDeltas[at] ?? 0;
      now += delta;
      let node = nodes.get(id);
      while (node && !isOwn(node.callFrame.url)) node = nodes.get(node.parent ?? -1);
      const isKnown = known.some(({ from, to }) => now > from && now - delta < to);
      if (node && !isKnown) found.push({ from: now - delta, to: now, ms: delta / 1000 });
    }
  }
  return found;
}
