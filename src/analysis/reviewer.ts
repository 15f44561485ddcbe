import type { Context, DraftKind } from './context.ts';
import type { Draft } from './draft.ts';
import type { Judge } from './ending.ts';
import { resolveOverlaps } from './overlaps.ts';
import { type Limits, type Read, readDraft } from './read-draft.ts';
import type { Reader } from './reader.ts';
import { replaceAt } from './replace-at.ts';
import type { Flag, Review } from './review.ts';
import { addRewrites } from './rewrite/add-rewrites.ts';
import { type Rule, type SureHit, spokenIn } from './rule.ts';
import type { RuleId } from './rule-list.ts';
import type { Candidate, Weighed } from './scorer/weigh.ts';
import { spanOfWords } from './sentence.ts';
import type { FieldSpan } from './span.ts';
import { type Strength, strengths } from './sureness.ts';

const usual: Limits = {
  now: () => Date.now(),
  milliseconds: 1500,
  atLeast: 20_000,
  rewritten: 300,
};

/** Weighs what the rules found in each sentence against the whole draft. */
export type Weigh = (candidates: readonly Candidate[]) => Weighed;

const believeRules: Weigh = (candidates) => ({
  flagsAt: (index) => candidates[index]?.flags ?? [],
  instead: (index, candidate) => believeRules(replaceAt(candidates, index, candidate)).flagsAt,
});

/** What a review is made with. */
export interface Means {
  readonly rules: readonly Rule<RuleId>[];
  readonly reader: Reader;
  readonly judge: Judge;
  /** The rules alone decide when left out. */
  readonly weigh?: Weigh;
  readonly limits?: Limits;
}

/** Opens the subject of a reply or of a forwarded mail, in the languages of the webmails that write it. */
const reply = /^\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|antw|返信|転送)\s*[:：]/i;

const none: readonly never[] = [];

/** Makes a review function. */
export function createReviewer({
  rules,
  reader,
  judge,
  limits = usual,
  weigh = believeRules,
}: Means): (draft: Draft, strength?: Strength) => Review {
  const order = new Map<string, { readonly rule: Rule<RuleId>; readonly index: number }>(
    rules.map((rule, index) => [rule.id, { rule, index }]),
  );
  const hitBy = ({ hits }: Read): readonly Rule<RuleId>[] =>
    hits.size === 0
      ? none
      : [...hits.keys()]
          .flatMap((id) => order.get(id) ?? [])
          .sort((a, b) => a.index - b.index)
          .map(({ rule }) => rule);
  return (draft, strength = 'normal') => {
    const { reads, unreviewed } = readDraft(draft, reader, limits);
    const judgement = judge(reads);
    const { kind, followUp, covers, decidedBy } = judgement;
    const allowed: readonly string[] = strengths[strength];
    const show = (flags: readonly Flag[]) =>
      flags.length === 0
        ? flags
        : resolveOverlaps(flags.filter(({ sureness }) => allowed.includes(sureness)));
    const contextAt = (index: number, heat: number, placed = reads): Context => ({
      kind,
      heat,
      placed,
      index,
    });
    const heat = reads.flatMap((read, index) =>
      show(findFlags(hitBy(read).filter(isHeating), read, contextAt(index, 0))),
    ).length;
    const candidateOf = (read: Read, index: number, placed: readonly Read[]): Candidate => ({
      piece: read.piece,
      field: read.field,
      kind,
      flags: findFlags(hitBy(read), read, contextAt(index, heat, placed)),
    });
    const candidates = reads.map((read, index) => candidateOf(read, index, reads));
    const weighed = weigh(candidates);
    const isReply = reply.test(draft.subject);
    /** The flags of a sentence that are shown: in a reply the subject is somebody else's. */
    const showAt = ({ field }: Read, flags: readonly Flag[]) =>
      isReply && field === 'subject' ? [] : show(flags);
    const shown = reads.map((read, index) => showAt(read, weighed.flagsAt(index)));
    const flags =
      reads.length > limits.rewritten
        ? shown.flat()
        : addRewrites({
            draft,
            reads,
            shown,
            judgement,
            reader,
            reviewWith: (index, read) => {
              const placed = read ? reads.with(index, read) : reads.toSpliced(index, 1);
              const flagsAt = weighed.instead(index, read && candidateOf(read, index, placed));
              return placed.map((one, at) => showAt(one, flagsAt(at)));
            },
          });
    const decided = decidedBy === null ? undefined : reads[decidedBy];
    return {
      flags,
      ending: kind === 'ending',
      followUp,
      covers,
      unreviewed,
      ...(decided && { decidedAt: spanOf(decided) }),
    };
  };
}

const spanOf = ({ field, piece: { start, text } }: Read): FieldSpan => ({
  in: field,
  start,
  end: start + text.length,
});

/** What some rules find in one sentence. */
const findFlags = (rules: readonly Rule<RuleId>[], read: Read, context: Context) =>
  rules.flatMap((rule) => flagsOf(rule, read, context));

const isHeating = ({ category }: Rule): boolean => category === 'blame' || category === 'unkind';

/** The flags of one rule in one sentence. */
function flagsOf(rule: Rule<RuleId>, read: Read, context: Context): readonly Flag[] {
  const hits = read.hits.get(rule.id);
  if (!hits || !kindsOf(rule).includes(context.kind)) return [];
  return hits.flatMap((hit) => {
    const sure: SureHit = { ...hit, sureness: rule.sureness };
    const kept = rule.refine ? rule.refine(sure, read.sentence, context) : sure;
    const flag = kept && toFlag(rule, kept, read);
    return flag && flag.start < flag.end ? [flag] : [];
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
