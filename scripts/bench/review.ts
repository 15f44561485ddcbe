import { type Draft, review } from '#analysis';
import { editSentence, makeDraft } from './drafts.ts';
import { interleave } from './measure.ts';
import type { Part } from './part.ts';
import { type PeerName, peers } from './peers.ts';

const rounds = 31;
// Far enough apart that no round meets a sentence of an earlier one.
const apart = 40;
const names = Object.keys(peers) as readonly PeerName[];
const joined = ({ subject, body }: Draft) => `${subject}\n\n${body}`;

/** A whole review and one after an edit, beside the peers on the same drafts. */
export const measureReviews: Part = async () => {
  const cold = performance.now();
  review(makeDraft(300, 5_700));
  const first = performance.now() - cold;
  const drafts = Array.from({ length: rounds + 3 }, (_, round) => makeDraft(300, round * apart));
  const draftOf = (round: number) => drafts[round] ?? makeDraft(300);
  const theirs = Object.fromEntries(
    names.map((name) => [name, (round: number) => peers[name](joined(draftOf(round)))]),
  ) as Record<PeerName, (round: number) => unknown>;
  const kept = Array.from({ length: 10 }, (_, i) => makeDraft(300, 5_200 + i * apart));
  for (const draft of kept) review(draft);
  const runs = {
    ours: (round: number) => review(draftOf(round)),
    edit: (round: number) => review(editSentence(kept[round % 10] ?? makeDraft(300), round)),
    ...theirs,
  };
  await interleave(runs, 2);
  // Warm: as after some minutes of writing.
  const { 'write-good': writeGood } = theirs;
  const warming = {
    ours: (round: number) => review(makeDraft(300, 1_500 + round * apart)),
    edit: (round: number) => runs.edit(round + 1_000),
    writeGood,
  };
  await interleave(warming, 90);
  const found = await interleave(
    { ...runs, ours: (round: number) => runs.ours(round + 2) },
    rounds,
  );
  const goal = found['write-good'];
  return [
    { what: 'first review of 300 words, patterns compiled', value: first, unit: 'ms' },
    { what: 'whole review of 300 new words', value: found.ours, unit: 'ms' },
    ...names.map((name) => ({ what: `  ${name}`, value: found[name], unit: 'ms' as const })),
    {
      what: "  ours in harper's times",
      value: found.ours / found.harper,
      unit: 'times',
      most: 0.5,
    },
    { what: "  ours in write-good's times", value: found.ours / goal, unit: 'times', most: 5 },
    { what: 'review after one sentence of 300 words was typed', value: found.edit, unit: 'ms' },
    { what: "  in write-good's whole passes", value: found.edit / goal, unit: 'times', most: 0.5 },
  ];
};
