import type { Context, DraftKind, Placed } from './context.ts';
import type { Draft, Field } from './draft.ts';
import { judge } from './ending.ts';
import { isForeign } from './language.ts';
import { resolveOverlaps } from './overlaps.ts';
import type { Parsed } from './parse.ts';
import type { Reader } from './reader.ts';
import type { Flag, Review, Unreviewed } from './review.ts';
import { offerRewrites } from './rewrite/offer.ts';
import { type Rule, type SureHit, spokenIn } from './rule.ts';
import type { RuleId } from './rule-list.ts';
import type { Candidate } from './scorer/weigh.ts';
import { spanOfWords } from './sentence.ts';
import type { FieldSpan } from './span.ts';
import { type Piece, split } from './split.ts';
import { type Strength, strengths } from './sureness.ts';

/** When a review gives up on the rest: past both, so that ordinary drafts never depend on the clock. */
export interface Limits {
  /** The time in ms, from any origin. */
  readonly now: () => number;
  readonly milliseconds: number;
  /** UTF-16 units that are reviewed whatever the clock says. */
  readonly atLeast: number;
  /** Rewrites are offered in drafts of up to so many sentences: each is tried against the whole draft. */
  readonly rewritten: number;
}

const usual: Limits = {
  now: () => Date.now(),
  milliseconds: 1500,
  atLeast: 20_000,
  rewritten: 300,
};

interface Read extends Placed {
  readonly piece: Piece;
  readonly hits: Parsed['hits'];
}

/** Weighs what the rules found in each sentence against the whole draft; one list of flags a candidate. */
type Weigh = (candidates: readonly Candidate[]) => readonly (readonly Flag[])[];

/** Makes a review function over a list of rules. */
export function createReviewer(
  rules: readonly Rule<RuleId>[],
  reader: Reader,
  limits: Limits = usual,
  weigh: Weigh = (candidates) => candidates.map(({ flags }) => flags),
): (draft: Draft, strength?: Strength) => Review {
  const heating = rules.filter(({ category }) => category === 'blame' || category === 'unkind');
  return (draft, strength = 'normal') => {
    const { reads, unreviewed } = readDraft(draft, reader, limits);
    const { kind, followUp, covers, decidedBy } = judge(reads);
    const allowed: readonly string[] = strengths[strength];
    const isShown = ({ sureness }: Flag) => allowed.includes(sureness);
    const findAt = (read: Read, index: number, heat: number, some: readonly Rule<RuleId>[]) => {
      const context: Context = { kind, heat, placed: reads, index };
      return read.hits.size === 0 ? [] : some.flatMap((rule) => flagsOf(rule, read, context));
    };
    const heat = reads.flatMap((read, index) =>
      resolveOverlaps(findAt(read, index, 0, heating).filter(isShown)),
    ).length;
    const candidates = reads.map((read, index): Candidate => {
      const { piece, field } = read;
      const position = index / reads.length;
      return { piece, field, kind, position, flags: findAt(read, index, heat, rules) };
    });
    const shown = weigh(candidates).map((weighed) => resolveOverlaps(weighed.filter(isShown)));
    const tryOut = (index: number, text: string) => {
      const read = readAgain(reads, index, text, reader);
      const placed = read ? reads.with(index, read) : reads.toSpliced(index, 1);
      const after = judge(placed);
      if (after.kind !== kind || covers.some((cover) => !after.covers.includes(cover))) return null;
      if (!read) return { sentence: nothing, flags: [] };
      const context: Context = { kind, heat, placed, index };
      const flags = rules.flatMap((rule) => flagsOf(rule, read, context));
      const candidate = {
        ...candidates[index],
        piece: read.piece,
        field: read.field,
        kind,
        position: index / reads.length,
        flags,
      };
      const weighed = weigh(candidates.with(index, candidate))[index] ?? [];
      return { sentence: read.sentence, flags: resolveOverlaps(weighed.filter(isShown)) };
    };
    const flags = shown.flatMap((all, index) => {
      const read = reads[index];
      if (!read || all.length === 0 || reads.length > limits.rewritten) return all;
      const next = reads[index + 1];
      const place = {
        piece: read.piece,
        sentence: read.sentence,
        all,
        text: draft[read.field],
        next: next?.block === read.block && next.field === read.field ? next.piece.text : null,
      };
      return all.map((flag) => ({
        ...flag,
        rewrites: offerRewrites({ ...place, flag }, (text) => tryOut(index, text)),
      }));
    });
    const decided = decidedBy === null ? undefined : reads[decidedBy];
    const decidedAt = decided && spanOf(decided);
    return {
      flags,
      ending: kind === 'ending',
      followUp,
      covers,
      unreviewed,
      ...(decidedAt && { decidedAt }),
    };
  };
}

const fields: readonly Field[] = ['subject', 'body'];

const spanOf = ({ field, piece: { start, text } }: Read): FieldSpan => ({
  in: field,
  start,
  end: start + text.length,
});

/** Reads sentence by sentence, until the draft or the time is over. */
function readDraft(draft: Draft, reader: Reader, { now, milliseconds, atLeast }: Limits) {
  const reads: Read[] = [];
  const unreviewed: Unreviewed[] = [];
  const begun = now();
  let total = 0;
  for (const field of fields) {
    const text = draft[field];
    const pieces = split(text);
    const foreign = foreignBlocks(pieces);
    for (const piece of pieces) {
      total += piece.text.length;
      if (total > atLeast && now() - begun > milliseconds) {
        unreviewed.push({ in: field, start: piece.start, end: text.length, because: 'length' });
        break;
      }
      if (foreign.has(piece.block)) {
        addForeign(unreviewed, field, piece);
        continue;
      }
      const { sentence, hits } = reader.read(piece.text);
      reads.push({ sentence, field, block: piece.block, piece, hits });
    }
  }
  return { reads, unreviewed };
}

const nothing = { text: '', words: [], isQuestion: false };

/** A sentence of the draft as it would read with other words; null where none are left. */
function readAgain(
  reads: readonly Read[],
  index: number,
  text: string,
  reader: Reader,
): Read | null {
  const was = reads[index];
  if (!was || text === '') return null;
  const { sentence, hits } = reader.read(text);
  const piece = { ...was.piece, text, end: was.piece.start + text.length };
  return { ...was, sentence, hits, piece };
}

/** The blocks that aren't English. */
function foreignBlocks(pieces: readonly Piece[]): ReadonlySet<number> {
  const texts = new Map<number, string>();
  for (const { block, text } of pieces) texts.set(block, `${texts.get(block) ?? ''} ${text}`);
  return new Set([...texts].filter(([, text]) => isForeign(text)).map(([block]) => block));
}

/** Adds a piece, or widens the last entry up to it. */
function addForeign(unreviewed: Unreviewed[], field: Field, { start, end }: Piece): void {
  const last = unreviewed.at(-1);
  if (last?.in === field && last.because === 'language' && start - last.end <= 3) {
    unreviewed[unreviewed.length - 1] = { ...last, end };
  } else {
    unreviewed.push({ in: field, start, end, because: 'language' });
  }
}

/** The flags of one rule in one sentence. */
function flagsOf(rule: Rule<RuleId>, read: Read, context: Context): readonly Flag[] {
  const hits = read.hits.get(rule.id);
  if (!hits || !kindsOf(rule).includes(context.kind)) return [];
  return hits.flatMap((hit) => {
    const sure: SureHit = { ...hit, sureness: rule.sureness };
    const kept = rule.refine ? rule.refine(sure, read.sentence, context) : sure;
    return kept ? [toFlag(rule, kept, read)] : [];
  });
}

const kindsOf = (rule: Rule): readonly DraftKind[] => rule.kinds ?? spokenIn[rule.category];

function toFlag(rule: Rule<RuleId>, hit: SureHit, read: Read): Flag {
  const { field, piece, sentence } = read;
  const span = spanOfWords(sentence, hit);
  return {
    in: field,
    start: piece.start + span.start,
    end: piece.start + span.end,
    category: rule.category,
    rule: rule.id,
    sureness: hit.sureness,
    why: rule.why,
    fix: rule.fix,
    rewrites: [],
  };
}
