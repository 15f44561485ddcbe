import { readFileSync, writeFileSync } from 'node:fs';
import { type Cover, covers } from '#analysis';
import { traitsOf } from '../src/analysis/acts.ts';
import type { Judged, Model } from '../src/analysis/learned.ts';
import { split } from '../src/analysis/split.ts';
import { corpora, readLabelled } from './corpora.ts';
import type { Labelled } from './scoring.ts';

// Learns src/analysis/weights.json from tests/corpus/dev.jsonl, for endings from kinds.jsonl too. A draft's log odds are what its strongest sentence says plus what
// the whole draft says; the gradient follows the strongest sentence. `--check` prints cross-validated figures and writes nothing.

const file = 'src/analysis/weights.json';
const rounds = 250;
const rate = 0.03;
/** Kept weights a model: sentence, draft. */
const most = { ending: [620, 330], cover: [210, 40] } as const;

const roles =
  /^#(?:customer|job-own|rent-own|provider-own|employee|friends|your-service|for-you|client-work|asks|quote|pause|future|apology|thanks-for-time|handover|refund|successor|will-do)/;

/** Where a judgement starts from, before it has seen a draft. */
const seeds: Readonly<Record<Judged, readonly string[]>> = {
  ending: ['#decides'],
  decision: ['#decides'],
  alternative: [
    '#names-other',
    '#named+successor',
    '#named+contact',
    '#directory',
    '#named+somebody-else',
    '#successor',
  ],
  reason: ['#because', '#own-change', '#money-reason'],
  thanks: ['#thanks-for-time', '#thanks-for'],
  contract: ['#notice-period', '#refund', '#finish-paid', '#refund-money'],
  'next-steps': ['#handover', '#dates', '#invoice', '#will-do'],
};

interface Example {
  readonly is: boolean;
  readonly sentences: readonly (readonly number[])[];
  readonly draft: readonly number[];
}

interface Learnt {
  readonly names: readonly string[];
  readonly sentenceCount: number;
  readonly values: Float64Array;
}

const read = ({ subject, body }: Labelled) =>
  [subject, body].flatMap((text) => split(text).map(({ text: one }) => traitsOf(one)));
const isAct = (trait: string) => trait.startsWith('#');

function learn(judged: Judged, drafts: readonly Labelled[]): Learnt {
  const traits = drafts.map(read);
  const counts = new Map<string, number>();
  for (const draft of traits)
    for (const trait of new Set(draft.flat())) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const all = [...counts];
  const ofSentence = all
    .filter(([trait, n]) => n >= (isAct(trait) ? 2 : 5))
    .map(([trait]) => trait);
  const ofDraft = all
    .filter(([trait, n]) =>
      isAct(trait)
        ? roles.test(trait) && n >= 3
        : judged === 'ending' && n >= (trait.includes(' ') ? 6 : 8),
    )
    .map(([trait]) => trait);
  const inSentence = new Map(ofSentence.map((trait, i) => [trait, i]));
  const inDraft = new Map(ofDraft.map((trait, i) => [trait, ofSentence.length + i]));
  const indices = (found: Iterable<string>, places: ReadonlyMap<string, number>) =>
    [...found].flatMap((trait) => places.get(trait) ?? []);
  const examples = drafts.map(
    (draft, i): Example => ({
      is: isTrue(judged, draft),
      sentences: (traits[i] ?? []).map((found) => indices(found, inSentence)),
      draft: indices(new Set(traits[i]?.flat()), inDraft),
    }),
  );
  const names = [...ofSentence, ...ofDraft];
  const start = names.map((trait, i) =>
    i < ofSentence.length &&
    (seeds[judged].includes(trait) ||
      ((judged === 'ending' || judged === 'decision') && trait.startsWith('#!')))
      ? 1
      : 0,
  );
  const penalty = names.map((trait, i) =>
    i < ofSentence.length ? (isAct(trait) ? 0.3 : 8) : isAct(trait) ? 0.5 : 8,
  );
  return { names, sentenceCount: ofSentence.length, values: descend(examples, start, penalty) };
}

/** Adam over the whole set; the last value is the bias. */
function descend(
  examples: readonly Example[],
  start: readonly number[],
  penalty: readonly number[],
): Float64Array {
  const size = start.length + 1;
  const values = Float64Array.from([...start, -2]);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(size);
    for (const { is, sentences, draft } of examples) {
      const strongest = findStrongest(values, sentences);
      const touched = [...strongest, ...draft, size - 1];
      const error = 1 / (1 + Math.exp(-total(values, touched))) - (is ? 1 : 0);
      for (const i of touched) gradient[i] = (gradient[i] ?? 0) + error;
    }
    for (let i = 0; i < size; i++) {
      const pull = (penalty[i] ?? 0) * ((values[i] ?? 0) - (start[i] ?? values[i] ?? 0));
      const slope = ((gradient[i] ?? 0) + pull) / examples.length;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
      spread[i] = 0.999 * (spread[i] ?? 0) + 0.001 * slope * slope;
      const step = (mean[i] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((spread[i] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      values[i] = (values[i] ?? 0) - (rate * step) / scale;
    }
  }
  return values;
}

const total = (values: Float64Array, indices: readonly number[]) =>
  indices.reduce((sum, i) => sum + (values[i] ?? 0), 0);

function findStrongest(values: Float64Array, sentences: Example['sentences']): readonly number[] {
  let best: readonly number[] = [];
  let most = -Infinity;
  for (const sentence of sentences) {
    const weight = total(values, sentence);
    if (weight > most) [best, most] = [sentence, weight];
  }
  return best;
}

/** Rounds to hundredths and keeps the heaviest. */
function toModel(judged: Judged, { names, sentenceCount, values }: Learnt): Model {
  const pick = (from: number, to: number, count: number) =>
    Object.fromEntries(
      names
        .slice(from, to)
        .map((name, i) => [name, Math.round(100 * (values[from + i] ?? 0))] as const)
        .filter(([, weight]) => Math.abs(weight) >= 3)
        .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
        .slice(0, count),
    );
  const [ofSentence, ofDraft] = most[judged === 'ending' ? 'ending' : 'cover'];
  return {
    bias: Math.round(100 * (values[names.length] ?? 0)),
    sentence: pick(0, sentenceCount, ofSentence),
    draft: pick(sentenceCount, names.length, ofDraft),
  };
}

function isTrue(judged: Judged, { kind, covers: own = [] }: Labelled): boolean {
  return judged === 'ending' ? kind === 'ending' : own.includes(judged);
}

function says({ bias, sentence, draft }: Model, of: Labelled): boolean {
  const sum = (table: Readonly<Record<string, number>>, traits: readonly string[]) =>
    traits.reduce((all, trait) => all + (Object.hasOwn(table, trait) ? (table[trait] ?? 0) : 0), 0);
  const sentences = read(of);
  const strongest = Math.max(...sentences.map((traits) => sum(sentence, traits)));
  return bias + strongest + sum(draft, [...new Set(sentences.flat())]) > 0;
}

/** F1 over five folds, each judged by a model that hasn't seen it. */
function crossValidate(judged: Judged, drafts: readonly Labelled[]): number {
  let right = 0;
  let wrong = 0;
  for (let fold = 0; fold < 5; fold++) {
    const model = toModel(
      judged,
      learn(judged, [
        ...drafts.filter((_, i) => i % 5 !== fold),
        ...(judged === 'ending' ? kinds : []),
      ]),
    );
    for (const draft of drafts.filter((_, i) => i % 5 === fold)) {
      const is = isTrue(judged, draft);
      const said = says(model, draft);
      if (is && said) right++;
      else if (is !== said) wrong++;
    }
  }
  return (2 * right) / (2 * right + wrong);
}

const drafts = readLabelled(readFileSync(corpora.dev, 'utf8'));
const kinds = readLabelled(readFileSync('tests/corpus/kinds.jsonl', 'utf8'));
const judgements: readonly Judged[] = ['ending', ...(Object.keys(covers) as Cover[])];
const models: Partial<Record<Judged, Model>> = {};
for (const judged of judgements) {
  const seen = judged === 'ending' ? drafts : drafts.filter(({ kind }) => kind === 'ending');
  if (process.argv.includes('--check'))
    console.log(
      `${judged.padEnd(12)} F1 ${(100 * crossValidate(judged, seen)).toFixed(1)} over five folds`,
    );
  else
    models[judged] = toModel(
      judged,
      learn(judged, judged === 'ending' ? [...seen, ...kinds] : seen),
    );
}
if (!process.argv.includes('--check')) writeFileSync(file, `${JSON.stringify(models)}\n`);
