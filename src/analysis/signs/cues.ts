import { courseCues } from './course-cues.ts';
import { customerCues } from './customer-cues.ts';
import { leavingCues } from './leaving-cues.ts';
import { privateCues } from './private-cues.ts';
import { providerCues } from './provider-cues.ts';
import { stayingCues } from './staying-cues.ts';
import { workerCues } from './worker-cues.ts';

/** Expressions over the plain form of a sentence; any of a cue's list shows it. */
export type Cues = Readonly<Record<string, readonly string[]>>;

const families = {
  worker: workerCues,
  customer: customerCues,
  private: privateCues,
  provider: providerCues,
  course: courseCues,
  leaving: leavingCues,
  staying: stayingCues,
} as const satisfies Record<string, Cues>;

const compiled = Object.entries(families).flatMap(([family, cues]) =>
  Object.entries<readonly string[]>(cues).map(
    ([cue, list]) => [`@${family}/${cue}`, new RegExp(list.join('|'))] as const,
  ),
);

/** The cues in a plain sentence, as "@family/cue". */
export const cuesOf = (plain: string): readonly string[] =>
  compiled.flatMap(([name, expression]) => (expression.test(plain) ? [name] : []));

const mostCounted = 4;

/** How many different cues of each family a draft shows, as "@family>=n": several weak ones agree. */
export function countFamilies(cues: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const cue of cues) {
    const family = cue.slice(1, cue.indexOf('/'));
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return [...counts].flatMap(([family, count]) =>
    Array.from({ length: Math.min(count, mostCounted) }, (_, i) => `@${family}>=${i + 1}`),
  );
}
