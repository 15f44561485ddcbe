import type { Category, Cover, Draft, Field, Review } from '#analysis';
// Not by the index, which reads what `npm run learn` is about to write.
import { categories, covers } from '../src/analysis/category.ts';

/** A draft with its labels, as tests/corpus holds them. */
export interface Labelled extends Draft {
  readonly id: string;
  readonly kind: 'ending' | 'client' | 'other';
  readonly flags: readonly Label[];
  readonly covers?: readonly Cover[];
  /** Only confirms a call that took place. */
  readonly followUp?: boolean;
}

/** `quote` is an exact part of the body (or the subject); `nth` says which, from 1. */
export interface Label {
  readonly category: Category;
  readonly quote: string;
  readonly in?: Field;
  readonly nth?: number;
}

export interface Marked {
  readonly category: Category;
  readonly in: Field;
  readonly start: number;
  readonly end: number;
}

/** Precision and recall as shares of 1; null where there is nothing to count. */
export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly labels: number;
  readonly findings: number;
}

export interface Score {
  readonly categories: Readonly<Record<Category, Figures>>;
  readonly macroF1: number | null;
  readonly anyFault: Figures;
  readonly ending: Figures;
  /** Counted in sets that label it. */
  readonly followUp: Figures;
  readonly covers: Readonly<Record<Cover, Figures>>;
  readonly coversMacroF1: number | null;
  readonly cleanDraftsKeptClean: number | null;
  readonly falseAlarmsPer1000Words: number;
  readonly falseAlarmsPer1000WordsInCleanDrafts: number;
  readonly medianWidthRatio: number | null;
  /** Findings without a label and labels without a finding, as printable lines by what they are about. */
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

class Tally {
  right = 0;
  wrong = 0;
  hit = 0;
  missed = 0;

  finding(isRight: boolean): void {
    if (isRight) this.right++;
    else this.wrong++;
  }

  label(isHit: boolean): void {
    if (isHit) this.hit++;
    else this.missed++;
  }

  both(said: boolean, is: boolean): void {
    if (said) this.finding(is);
    if (is) this.label(said);
  }

  figures(): Figures {
    const findings = this.right + this.wrong;
    const labels = this.hit + this.missed;
    const precision = share(this.right, findings);
    const recall = share(this.hit, labels);
    const f1 = precision && recall ? (2 * precision * recall) / (precision + recall) : 0;
    return { precision, recall, f1: findings + labels === 0 ? null : f1, labels, findings };
  }
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.keys(table) as Key[];
const tallies = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, new Tally()])) as Record<Key, Tally>;
const figuresOf = <Key extends string>(table: Readonly<Record<Key, Tally>>) =>
  Object.fromEntries(keysOf(table).map((key) => [key, table[key].figures()])) as Record<
    Key,
    Figures
  >;
const countWords = ({ body }: Draft) => body.match(/\S+/g)?.length ?? 0;
const overlap = (a: Marked, b: Marked) => a.in === b.in && a.start < b.end && b.start < a.end;

/** Scores reviews against labels. A finding is right when it overlaps a label of its category within one sentence and line. */
export function score(drafts: readonly Labelled[], reviewOf: (draft: Labelled) => Review): Score {
  const perCategory = tallies(keysOf(categories));
  const perCover = tallies(keysOf(covers));
  const any = new Tally();
  const ending = new Tally();
  const followUp = new Tally();
  const labelsFollowUps = drafts.some((draft) => draft.followUp);
  const clean = { drafts: 0, kept: 0, words: 0, alarms: 0 };
  const widths: number[] = [];
  const misses: Record<string, string[]> = {};
  const note = (about: string, isMissed: boolean, draft: Labelled, text: string, rule = '') => {
    misses[about] ??= [];
    misses[about].push(
      `${isMissed ? 'missed' : 'wrong '} ${draft.id} ${about}${text && `: ${JSON.stringify(text)}`}${rule && ` by ${rule}`}`,
    );
  };
  let words = 0;
  for (const draft of drafts) {
    const answer = reviewOf(draft);
    const labels = draft.flags.map((label) => locate(draft, label));
    const findings = answer.flags.filter(
      ({ category }) => draft.kind !== 'other' || category === 'unkind' || category === 'blame',
    );
    const isNarrow = narrow(draft);
    const textOf = ({ in: field, start, end }: Marked) => draft[field].slice(start, end);
    for (const finding of findings) {
      const twin = isNarrow(finding)
        ? labels.find((label) => label.category === finding.category && overlap(label, finding))
        : undefined;
      perCategory[finding.category].finding(twin !== undefined);
      any.finding(isNarrow(finding) && labels.some((label) => overlap(label, finding)));
      if (twin) widths.push((finding.end - finding.start) / (twin.end - twin.start));
      else note(finding.category, false, draft, textOf(finding), finding.rule);
    }
    for (const label of labels) {
      const covering = findings.filter((finding) => isNarrow(finding) && overlap(label, finding));
      const isHit = covering.some(({ category }) => category === label.category);
      perCategory[label.category].label(isHit);
      any.label(covering.length > 0);
      if (!isHit) note(label.category, true, draft, textOf(label));
    }
    words += countWords(draft);
    if (labels.length === 0) {
      clean.drafts++;
      clean.words += countWords(draft);
      clean.alarms += findings.length;
      if (findings.length === 0) clean.kept++;
    }
    const isEnding = draft.kind === 'ending';
    ending.both(answer.ending, isEnding);
    if (labelsFollowUps) {
      followUp.both(answer.followUp, draft.followUp ?? false);
      if (answer.followUp !== (draft.followUp ?? false))
        note('followUp', draft.followUp ?? false, draft, draft.body.slice(0, 100));
    }
    if (answer.ending !== isEnding) note('ending', isEnding, draft, draft.body.slice(0, 100));
    for (const cover of isEnding ? keysOf(covers) : []) {
      const is = draft.covers?.includes(cover) ?? false;
      const said = answer.covers.includes(cover);
      perCover[cover].both(said, is);
      if (said !== is) note(cover, is, draft, '');
    }
  }
  widths.sort((a, b) => a - b);
  const categoryFigures = figuresOf(perCategory);
  const coverFigures = figuresOf(perCover);
  return {
    categories: categoryFigures,
    macroF1: mean(Object.values(categoryFigures)),
    anyFault: any.figures(),
    ending: ending.figures(),
    followUp: followUp.figures(),
    covers: coverFigures,
    coversMacroF1: mean(Object.values(coverFigures)),
    cleanDraftsKeptClean: share(clean.kept, clean.drafts),
    falseAlarmsPer1000Words: (1000 * any.wrong) / Math.max(1, words),
    falseAlarmsPer1000WordsInCleanDrafts: (1000 * clean.alarms) / Math.max(1, clean.words),
    medianWidthRatio: widths[widths.length >> 1] ?? null,
    misses,
  };
}

function mean(figures: readonly Figures[]): number | null {
  const all = figures.map(({ f1 }) => f1).filter((f1) => f1 !== null);
  return share(
    all.reduce((sum, f1) => sum + f1, 0),
    all.length,
  );
}

/** Finds a label's span. Throws where its quote is not in the draft. */
export function locate(
  draft: Labelled,
  { category, quote, in: field = 'body', nth = 1 }: Label,
): Marked {
  let start = -1;
  for (let n = 0; n < nth; n++) {
    start = draft[field].indexOf(quote, start + 1);
    if (start < 0) throw new Error(`${draft.id}: quote not found: ${quote}`);
  }
  return { category, in: field, start, end: start + quote.length };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Tells whether a finding stays within one sentence and one line, so that wide spans earn nothing. */
function narrow(draft: Draft): (finding: Marked) => boolean {
  const breaks = { subject: breaksOf(draft.subject), body: breaksOf(draft.body) };
  return ({ in: field, start, end }) => !breaks[field].some((at) => at > start && at < end);
}

function breaksOf(text: string): readonly number[] {
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  return [...[...segmenter.segment(text)].map(({ index }) => index), ...lines];
}

/** The table for people. */
export function printable(result: Score): string {
  const percent = (value: number | null) =>
    value === null ? '    -' : (100 * value).toFixed(1).padStart(5);
  const row = (name: string, { precision, recall, f1, labels, findings }: Figures) =>
    `${name.padEnd(14)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${labels} labels, ${findings} findings)`;
  return [
    ...keysOf(result.categories).map((key) => row(key, result.categories[key])),
    row('any fault', result.anyFault),
    row('ending', result.ending),
    ...(result.followUp.f1 === null ? [] : [row('follow-up', result.followUp)]),
    ...keysOf(result.covers).map((key) => row(`+${key}`, result.covers[key])),
    `macro F1 ${percent(result.macroF1)} · covers macro F1 ${percent(result.coversMacroF1)} · clean drafts kept clean ${percent(result.cleanDraftsKeptClean)}`,
    `false alarms per 1000 words ${result.falseAlarmsPer1000Words.toFixed(2)}, in clean drafts ${result.falseAlarmsPer1000WordsInCleanDrafts.toFixed(2)} · median width ratio ${result.medianWidthRatio?.toFixed(2) ?? '-'}`,
  ].join('\n');
}
