import { readFileSync, writeFileSync } from 'node:fs';
import { createReader } from '../src/analysis/reader.ts';
import { createReviewer } from '../src/analysis/reviewer.ts';
import { rules } from '../src/analysis/rule-list.ts';
import { decode, encode, type Model } from '../src/analysis/scorer/model.ts';
import { type Scorer, weighDraft } from '../src/analysis/scorer/weigh.ts';
import { corpora, readLabelled } from './corpora.ts';
import { type Example, readExamples } from './learn/examples.ts';
import { fitModel, usualFit } from './learn/fit.ts';
import { chooseThresholds, foldOf, judgeUnseen } from './learn/thresholds.ts';
import { type Labelled, printable, score } from './scoring.ts';

// Learns the scorer from the labelled corpora and tells by cross-validation what it adds to the rules.
// Same corpora and same rules, same file. `--check` writes nothing.

const file = 'src/analysis/scorer/learned.json';
const folds = 5;
const company = 1;
const demands = {
  high: 0.92,
  medium: 0.5,
  together: 0.9,
  low: 0.6,
  soiled: 2,
};

const drafts = Object.values(corpora).flatMap((path) => readLabelled(readFileSync(path, 'utf8')));
const examples = readExamples(drafts);
const learn = (some: readonly Example[]): Model => decode(encode(fitModel(some, usualFit)));
const models = Array.from({ length: folds }, (_, fold) =>
  learn(examples.filter(({ draft }) => foldOf(draft, folds) !== fold)),
);
const thresholds = chooseThresholds(judgeUnseen(examples, models, company), demands);

const alone = createReviewer(rules, createReader(rules));
console.log(`Rules alone\n${printable(score(drafts, (draft) => alone(draft)))}\n`);

const reader = createReader(rules);
const reviewers = models.map((model) => {
  const scorer: Scorer = { model, company, thresholds };
  return createReviewer(rules, reader, undefined, (all) => weighDraft(scorer, all));
});
const unseen = (draft: Labelled) => {
  const review = reviewers[foldOf(drafts.indexOf(draft), folds)];
  if (!review) throw new Error('a draft without a fold');
  return review(draft);
};
console.log(
  `Rules and scorer, each draft by a model that had not seen it\n${printable(score(drafts, (draft) => unseen(draft)))}`,
);
console.log(thresholds);

if (!process.argv.includes('--check')) {
  const stored = { company, thresholds, model: encode(fitModel(examples, usualFit)) };
  const text = `${JSON.stringify(stored)}\n`;
  writeFileSync(file, text);
  console.log(`\n${file}: ${Math.round(text.length / 1000)} kB`);
}
