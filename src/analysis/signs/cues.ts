import { plainWords, screenByWords } from '../needed-words.ts';
import { type FeatureId, idOf } from '../scorer/feature-id.ts';
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

/** All of them, to prove the screen. */
export const cueExpressions: readonly RegExp[] = compiled.map(([, expression]) => expression);
const findCues = screenByWords(cueExpressions);

/** The cues in a plain sentence, as "@family/cue". */
export const cuesOf = (plain: string): readonly string[] =>
  findCues(plainWords(plain)).flatMap((index) => {
    const [name, expression] = compiled[index] ?? [];
    return name && expression?.test(plain) ? [name] : [];
  });

const mostCounted = 4;

const names = Object.keys(families);
/** For each family, the signs that a draft shows one, two … of its cues. */
const counted = names.map((family) =>
  Array.from({ length: mostCounted }, (_, i) => idOf(`@${family}>=${i + 1}`)),
);
const familyOf: ReadonlyMap<string, number> = new Map(
  compiled.map(([cue]) => [cue, names.indexOf(cue.slice(1, cue.indexOf('/')))]),
);

/** Ids that say how many different cues of each family a draft shows: several weak ones agree. */
export function countFamilies(cues: ReadonlySet<string>): readonly FeatureId[] {
  const counts = names.map(() => 0);
  for (const cue of cues) {
    const family = familyOf.get(cue) ?? 0;
    counts[family] = (counts[family] ?? 0) + 1;
  }
  return counted.flatMap((ids, family) => ids.slice(0, counts[family]));
}
