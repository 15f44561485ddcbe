import { readFileSync } from 'node:fs';
import type { Draft } from '#analysis';
import { corpora, readLabelled } from '../corpora.ts';

/** Every sentence of the corpus, as it was written. */
export const sentences = readLabelled(readFileSync(corpora.dev, 'utf8')).flatMap(({ body }) =>
  body.split(/\n+|(?<=[.!?])\s+/).filter((sentence) => sentence.split(/\s+/).length >= 3),
);

/** A draft of about `words` words, out of the corpus that is there for reading; another `from` gives other sentences. */
export function makeDraft(words: number, from = 0): Draft {
  const parts: string[] = [];
  for (let count = 0, at = from; count < words; at++) {
    const sentence = sentences[at % sentences.length] ?? '';
    parts.push(sentence);
    count += sentence.split(/\s+/).length;
  }
  return { subject: 'Our work', body: parts.join(' ') };
}

/** The draft with one sentence in its middle typed anew. */
export function editSentence(draft: Draft, round: number): Draft {
  const at = draft.body.indexOf('. ', draft.body.length / 2) + 2;
  return {
    ...draft,
    body: `${draft.body.slice(0, at)}Version ${round} is ready. ${draft.body.slice(at)}`,
  };
}
