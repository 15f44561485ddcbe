import { readFileSync, writeFileSync } from 'node:fs';
import type { Category } from '../src/analysis/category.ts';
import { createJudge } from '../src/analysis/ending.ts';
import { createReader } from '../src/analysis/reader.ts';
import { createReviewer } from '../src/analysis/reviewer.ts';
import { rules } from '../src/analysis/rule-list.ts';
import { decode, encode } from '../src/analysis/scorer/model.ts';
import type { Thresholds } from '../src/analysis/scorer/verdict.ts';
import { weighDraft } from '../src/analysis/scorer/weigh.ts';
import { foldsOf, isMarked, isMixed, readTaught } from './learn/drafts.ts';
import { type FaultExample, readExamples } from './learn/examples.ts';
import { type Fit, fitModel } from './learn/fit.ts';
import { learnJudging } from './learn/judging.ts';
import { readRuleExamples } from './learn/rule-examples.ts';
import { chooseThresholds, type Prices } from './learn/thresholds.ts';
import {
  company,
  fitSecondLook,
  judgeUnseen,
  learnSecondLook,
  scoreUnseen,
} from './learn/unseen.ts';
import { printable, score } from './scoring.ts';

// Learns src/analysis/scorer/learned.json from the labelled drafts and tells by cross-validation what it adds to the rules:
// each draft is judged by models that have seen none of its writer's. Same drafts and same rules, same file. `--check` writes nothing.

const file = 'src/analysis/scorer/learned.json';
/** How many bytes the file may have. */
const mostBytes = 150_000;
const faultFit: Fit = { atLeast: 2, rounds: 16, rate: 0.25, shrink: 4e-4, keep: 21_000 };
/** A single reproach in a calm draft is read as one: what opens a draft by blame may be less sure. */
const soiledBy = (category: Category): number => (category === 'blame' ? 4 : 8);
const pricesOf = (category: Category): Readonly<Record<keyof Thresholds, Prices>> => ({
  high: { wrong: 4, soiled: 12 },
  opens: { wrong: 1, soiled: soiledBy(category) },
  medium: { wrong: 0.6, soiled: 0 },
  low: { wrong: 1, soiled: 0.5 },
});

const drafts = readTaught();
// The rules' examples teach faults only: they are nobody's mail.
const lessons = [...drafts, ...readRuleExamples()];
const foldOf = foldsOf(lessons);
const ofFold = <Item>(all: readonly Item[], draft: number): Item => {
  const item = all[foldOf[draft] ?? 0];
  if (item === undefined) throw new Error('a draft without a fold');
  return item;
};

const judging = learnJudging(drafts, foldOf);
const judges = judging.unseen.map(createJudge);
const reader = createReader(rules);
const examples = readExamples(lessons, reader, (draft) => ofFold(judges, draft));
const learn = (some: readonly FaultExample[]) => decode(encode(fitModel(some, faultFit)));
const models = judges.map((_, fold) =>
  learn(examples.filter(({ draft }) => foldOf[draft] !== fold)),
);
const scored = scoreUnseen(examples, (draft) => ofFold(models, draft));
const secondLooks = judges.map((_, fold) =>
  learnSecondLook(scored.filter(({ draft }) => foldOf[draft] !== fold)),
);
const judged = judgeUnseen(scored, (draft) => ofFold(secondLooks, draft));
const thresholds = chooseThresholds(
  judged.filter(({ example }) => example.draft < drafts.length),
  pricesOf,
);

// What is found counts, not what is offered instead.
const limits = { now: () => 0, milliseconds: 1, atLeast: 0, rewritten: 0 };
const places = new Map(drafts.map(({ id }, i) => [id, i]));
const report = (title: string, sets: (set: string) => boolean, isAlone: boolean) => {
  const reviewers = models.map((model, fold) => {
    const [judge, secondLook] = [judges[fold], secondLooks[fold]];
    if (!judge || !secondLook) throw new Error('a fold without a judge');
    const weigh = (all: Parameters<typeof weighDraft>[1]) =>
      weighDraft({ model, secondLook, thresholds }, all);
    return createReviewer({ rules, reader, judge, limits, ...(!isAlone && { weigh }) });
  });
  const some = drafts.filter(({ set }) => sets(set));
  const result = score(some, (draft) => ofFold(reviewers, places.get(draft.id) ?? 0)(draft));
  console.log(`${title}, ${some.length} drafts\n${printable(result)}\n`);
};
const isWritten = (set: string) => !isMixed(set) && isMarked(set);
report('Unseen writers, rules alone', isWritten, true);
report('Unseen writers, rules and models', isWritten, false);
report('Unseen writers on the borders of an ending', (set) => !isMarked(set), false);
report('Unseen drafts of dev, rules and models', (set) => set === 'dev', false);
console.log(thresholds, judging.whole.needed);

/** The file's text, with as many features of faults as there is room for beside the rest. */
function fitInto(bytes: number, others: object): string {
  for (let keep = faultFit.keep; ; ) {
    const faults = encode(fitModel(examples, { ...faultFit, keep }));
    const text = JSON.stringify({ ...others, faults });
    if (text.length < bytes) return text;
    const own = JSON.stringify(faults).length;
    keep = Math.floor((keep * (own - (text.length - bytes))) / own) - 20;
  }
}

if (!process.argv.includes('--check')) {
  const others = { company, thresholds, ...judging.whole, among: fitSecondLook(scored) };
  writeFileSync(file, `${fitInto(mostBytes, others)}\n`);
  console.log(`\n${file}: ${Math.round(readFileSync(file).length / 1000)} kB`);
}
