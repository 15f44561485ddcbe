import { readFileSync, writeFileSync } from 'node:fs';
import { isEnding, type Judged, type Model, oddsOfModel } from '../src/analysis/learned.ts';
import { corpora, readLabelled } from './corpora.ts';
import type { Labelled } from './scoring.ts';
import { learn, type Shown, show } from './train/learn.ts';
import { hasCovers, plans } from './train/plans.ts';

// Learns src/analysis/weights.json from tests/corpus/dev.jsonl and kinds.jsonl.
// `--check` prints cross-validated figures and writes nothing.

const file = 'src/analysis/weights.json';
const folds = 5;

const sets = { dev: corpora.dev, kinds: 'tests/corpus/kinds.jsonl' } as const;
const read = (path: string) => readLabelled(readFileSync(path, 'utf8'));
const drafts = Object.values(sets).flatMap(read);
const shown = drafts.map(show);
const judgements = Object.keys(plans) as readonly Judged[];

function learnFrom(judged: Judged, keep: (index: number) => boolean): Model {
  const indices = drafts.flatMap((_, i) => (keep(i) ? [i] : []));
  const pick = <Item>(all: readonly Item[]) => indices.map((i) => all[i] as Item);
  return learn(plans[judged], pick<Labelled>(drafts), pick<Shown>(shown));
}

/** Log odds of every draft by a model that hasn't seen it. */
function oddsUnseen(judged: Judged): readonly number[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    learnFrom(judged, (i) => i % folds !== fold),
  );
  return shown.map(({ sentences, draft }, i) => {
    const model = models[i % folds];
    return model ? oddsOfModel(model, sentences, draft) : 0;
  });
}

function f1(said: readonly boolean[], is: readonly boolean[], counts: readonly boolean[]): string {
  const both = said.filter((one, i) => counts[i] && one && is[i]).length;
  const sum = [said, is].map((list) => list.filter((one, i) => counts[i] && one).length);
  return ((200 * both) / ((sum[0] ?? 0) + (sum[1] ?? 0))).toFixed(1);
}

function check(): void {
  const odds = Object.fromEntries(judgements.map((judged) => [judged, oddsUnseen(judged)]));
  for (const [set, path] of Object.entries(sets)) {
    const own = new Set(read(path).map(({ id }) => id));
    const judgedBy = (judged: Judged) =>
      judged === 'ending'
        ? drafts.map((_, i) => isEnding(odds.ending?.[i] ?? 0, odds.serving?.[i] ?? 0))
        : (odds[judged] ?? []).map((one) => one > 0);
    for (const judged of judgements) {
      const counts = drafts.map(
        (draft) =>
          own.has(draft.id) && (judged === 'ending' || judged === 'serving' || hasCovers(draft)),
      );
      const is = drafts.map((draft) => plans[judged].isTrue(draft));
      console.log(`${set.padEnd(6)}${judged.padEnd(12)} F1 ${f1(judgedBy(judged), is, counts)}`);
    }
  }
}

if (process.argv.includes('--check')) check();
else {
  const models = Object.fromEntries(judgements.map((id) => [id, learnFrom(id, () => true)]));
  writeFileSync(file, `${JSON.stringify(models)}\n`);
}
