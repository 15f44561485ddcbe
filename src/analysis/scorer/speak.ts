import type { Category } from '../category.ts';
import type { Flag } from '../review.ts';
import type { Span } from '../span.ts';
import { type Sureness, surestFirst } from '../sureness.ts';
import { isInnocent } from './innocent.ts';
import { tones } from './tones.ts';
import { isBelieved, type Verdict } from './verdict.ts';
import type { Candidate } from './weigh.ts';

const isSure = ({ sureness }: Flag): boolean => sureness !== 'low';

/** Gives a rule's flag the sureness of its sentence, or leaves it its own where that is believed and surer. */
export function settleBy({ odds, sureness }: Verdict, flag: Flag): Flag {
  const own = isBelieved(flag, odds) ? flag.sureness : 'low';
  const surest = surestFirst.find((one) => one === own || one === sureness) ?? own;
  return { ...flag, sureness: surest };
}

/** Where no rule spoke, adds the tone, but never over a rule's words. What a sure rule found a fault in is no flattery, though the odds were against its category: "it's all about you". */
export function speakUp(
  flags: readonly Flag[],
  { flags: found }: Candidate,
  sureness: Sureness,
  tone: Omit<Flag, 'sureness'> | null,
): readonly Flag[] {
  if (!tone) return flags;
  const isApart = ({ start, end }: Flag) => end <= tone.start || start >= tone.end;
  if (!flags.every((flag) => !isSure(flag) || isApart(flag))) return flags;
  const named = found.findIndex((flag) => flag.sureness === 'high' && !isApart(flag));
  const flag = tone.category === 'sugarcoating' ? flags[named] : undefined;
  return flag ? flags.with(named, { ...flag, sureness }) : [...flags, { ...tone, sureness }];
}

/** The clause that reads like a fault of this category, as a flag. */
export function toneOf(
  { piece, field }: Candidate,
  category: Category,
  span: Span | null,
  isQuiet: () => boolean,
): Omit<Flag, 'sureness'> | null {
  if (!span || isInnocent(category, piece.text, span, isQuiet)) return null;
  const { id, why, fix } = tones[category];
  const [start, end] = [piece.start + span.start, piece.start + span.end];
  return { in: field, start, end, category, rule: id, why, fix, rewrites: [] };
}
