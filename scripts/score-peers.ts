import type { Field, Review } from '#analysis';
import { type PeerName, peers } from './bench/peers.ts';
import { type Labelled, type Score, score } from './scoring.ts';

const fields: readonly Field[] = ['subject', 'body'];

/** Scores what a peer reports against the labels, each report being a flag of any fault. */
export async function scorePeer(name: PeerName, drafts: readonly Labelled[]): Promise<Score> {
  const reviews = new Map<Labelled, Review>();
  for (const draft of drafts) reviews.set(draft, await reviewBy(name, draft));
  return score(drafts, (draft) => reviews.get(draft) ?? empty);
}

const empty: Review = { flags: [], ending: false, followUp: false, covers: [], unreviewed: [] };

async function reviewBy(name: PeerName, draft: Labelled): Promise<Review> {
  const found = await Promise.all(
    fields.map(async (field) =>
      (await peers[name](draft[field])).map(({ start, end }) => ({ in: field, start, end })),
    ),
  );
  // Unkindness counts in every kind of draft. The texts are none of a peer's own: only the places count.
  const flags = found.flat().map((place) => ({
    ...place,
    category: 'unkind' as const,
    rule: 'tone-unkind' as const,
    sureness: 'high' as const,
    why: '',
    fix: '',
    rewrites: [],
  }));
  return { ...empty, flags };
}

const percent = (share: number | null) => (share === null ? '-' : (100 * share).toFixed(1));

/** A row of the README's table: any fault, drafts kept clean, false alarms. */
export const peerRow = (name: string, { anyFault, ...rest }: Score): string =>
  `| ${[
    name,
    `${percent(anyFault.precision)} / ${percent(anyFault.recall)}`,
    `${percent(rest.cleanDraftsKeptClean)} %`,
    rest.falseAlarmsPer1000Words.toFixed(1),
    rest.falseAlarmsPer1000WordsInCleanDrafts.toFixed(1),
  ].join(' | ')} |`;

export const peerHead = `| | any fault, precision / recall | faultless drafts kept clean | false alarms per 1,000 words | … in faultless drafts |
| --- | --- | --- | --- | --- |`;
