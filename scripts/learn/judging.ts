import { type Cover, covers } from '../../src/analysis/category.ts';
import {
  type DeedOdds,
  type Judging,
  likelihoodOf,
  type Signs,
  signsOf,
  signsOfDraft,
} from '../../src/analysis/ending.ts';
import { deeds, kinds } from '../../src/analysis/scorer/columns.ts';
import {
  decode,
  encode,
  type Model,
  type StoredModel,
  sumIds,
} from '../../src/analysis/scorer/model.ts';
import { split } from '../../src/analysis/split.ts';
import { folds, type Taught } from './drafts.ts';
import { type Example, type Fit, fitModel } from './fit.ts';

const deedFit: Fit = { atLeast: 2, rounds: 16, rate: 0.25, shrink: 1e-3, keep: 8000 };
const kindFit: Fit = { atLeast: 3, rounds: 20, rate: 0.2, shrink: 1e-3, keep: 14_000 };
/** How many steps the largest weight is: coarse ones leave room for more features, which tell more here. */
const reach = 12;

interface Shown {
  readonly draft: Taught;
  readonly fold: number;
  /** The signs of each sentence. */
  readonly sentences: readonly Signs[];
  readonly examples: readonly Example[];
}

function show(draft: Taught, fold: number): Shown {
  const texts = [draft.subject, draft.body].flatMap((text) => split(text).map((one) => one.text));
  const sentences = texts.map(signsOf);
  const teaches = teachesOf(draft, texts.length);
  const examples = texts.map((text, i): Example => {
    const labels = deeds.map((deed) => showsBy(draft, deed, text, i === texts.length - 1));
    return { features: [...(sentences[i]?.ids ?? [])], labels, teaches };
  });
  return { draft, fold, sentences, examples };
}

/** What the sentences of a draft are labelled for: a client's mail ends nothing; a one-sentence ending ends by that sentence. */
function teachesOf({ kind, shows, subject }: Taught, count: number): readonly boolean[] {
  const isShort = kind === 'ending' && count === (subject === '' ? 1 : 2);
  return deeds.map((deed) =>
    shows
      ? true
      : kind === 'client'
        ? deed === 'ends' || deed === 'decision'
        : isShort && deed === 'ends',
  );
}

function showsBy({ kind, shows }: Taught, deed: string, text: string, isLast: boolean): boolean {
  if (shows) {
    const begins = Object.entries(shows).find(([name]) => name === deed)?.[1] ?? [];
    return begins.some((begin) => text.startsWith(begin));
  }
  return kind === 'ending' && deed === 'ends' && isLast;
}

const fitDeeds = (some: readonly Shown[]): StoredModel =>
  encode(
    fitModel(
      some.flatMap(({ examples }) => examples),
      deedFit,
    ),
    reach,
  );
const oddsBy = (model: Model, { sentences }: Shown): readonly DeedOdds[] =>
  sentences.map(({ ids }) => sumIds(model, ids));

function fitKinds(
  some: readonly Shown[],
  odds: ReadonlyMap<Shown, readonly DeedOdds[]>,
): StoredModel {
  const examples = some.map((one): Example => {
    const ids = one.sentences.flatMap((signs) => [...signs.ids]);
    const cues = one.sentences.flatMap((signs) => signs.cues);
    return {
      features: [...new Set([...ids, ...signsOfDraft(odds.get(one) ?? [], cues)])],
      labels: kinds.map((kind) => one.draft.kind === kind),
      teaches: kinds.map(() => true),
    };
  });
  return encode(fitModel(examples, kindFit), reach);
}

/** How probable a cover must be, each by what gives the best F1 among unseen endings. */
function chooseNeeded(
  all: readonly Shown[],
  odds: ReadonlyMap<Shown, readonly DeedOdds[]>,
): Record<Cover, number> {
  const labelled = all.filter(({ draft }) => draft.kind === 'ending' && draft.covers);
  const best = (cover: Cover) => {
    const rows = labelled.map((one) => ({
      is: one.draft.covers?.includes(cover) ?? false,
      how: likelihoodOf(cover, odds.get(one) ?? []),
    }));
    const f1 = (bound: number) => {
      const said = rows.filter(({ how }) => how > bound);
      const right = said.filter(({ is }) => is).length;
      return (2 * right) / (said.length + rows.filter(({ is }) => is).length);
    };
    const bounds = Array.from({ length: 15 }, (_, i) => (i + 3) / 20);
    return bounds.reduce((a, b) => (f1(b) > f1(a) ? b : a));
  };
  const names = Object.keys(covers) as readonly Cover[];
  return Object.fromEntries(names.map((cover) => [cover, best(cover)])) as Record<Cover, number>;
}

/** What judges drafts, as it is stored. */
interface StoredJudging extends Pick<Judging, 'needed'> {
  readonly deeds: StoredModel;
  readonly kinds: StoredModel;
}

/** Models that judge drafts, one for each fold, none of which has seen its drafts, and one that has seen all. */
export function learnJudging(
  drafts: readonly Taught[],
  foldOf: readonly number[],
): { readonly unseen: readonly Judging[]; readonly whole: StoredJudging } {
  const all = drafts.map((draft, i) => show(draft, foldOf[i] ?? 0));
  const parts = Array.from({ length: folds }, (_, fold) => fold);
  const byFold = parts.map((fold) => decode(fitDeeds(all.filter((one) => one.fold !== fold))));
  const odds = new Map(
    all.map((one) => {
      const model = byFold[one.fold];
      return [one, model ? oddsBy(model, one) : []];
    }),
  );
  const needed = chooseNeeded(all, odds);
  const unseen = byFold.map((model, fold) => ({
    deeds: model,
    kinds: decode(
      fitKinds(
        all.filter((one) => one.fold !== fold),
        odds,
      ),
    ),
    needed,
  }));
  return { unseen, whole: { deeds: fitDeeds(all), kinds: fitKinds(all, odds), needed } };
}
