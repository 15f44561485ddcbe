import { sampleDraft } from '../demo/sample.ts';
import { review } from '../src/analysis/index.ts';

/** A draft of about `words` words; `salt` keeps one from being known from another. */
function makeDraft(words: number, salt: string) {
  const sentences = sampleDraft.body.split(/(?<=[.])\s+/);
  const parts: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const sentence = sentences[at % sentences.length] ?? '';
    parts.push(`${salt} ${at}: ${sentence}`);
    count += sentence.split(/\s+/).length + 2;
  }
  return { subject: `${salt} subject`, body: parts.join(' ') };
}

function time(run: () => void): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function report(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
  console.log(
    `${what.padEnd(44)} median ${at(0.5).padStart(7)} ms   p95 ${at(0.95).padStart(7)} ms`,
  );
}

/** `count` runs of a review, each of the draft that `make` gives. */
function measure(count: number, make: (run: number) => ReturnType<typeof makeDraft>) {
  const drafts = Array.from({ length: count }, (_, run) => make(run));
  return drafts.map((draft) => time(() => review(draft)));
}

report(
  'first review, 300 words',
  measure(1, () => makeDraft(300, 'first')),
);
measure(10, (run) => makeDraft(300, `warm-up ${run}`));
report(
  'new text, 300 words',
  measure(30, (run) => makeDraft(300, `new ${run}`)),
);
const draft = makeDraft(300, 'typing');
const typed = (run: number) => ({ ...draft, body: `${draft.body} And then${' so'.repeat(run)}` });
report('one more word typed, 300 words', measure(30, typed));
report(
  'new text, 3,000 words',
  measure(5, (run) => makeDraft(3_000, `long ${run}`)),
);
