import { type Cover, covers } from '../category.ts';
import type { Draft } from '../draft.ts';
import { findMentions, findNames } from '../mentions.ts';
import { type Review, review as reviewDraft } from '../review.ts';
import type { FieldSpan } from '../span.ts';
import { type Strength, strengths } from '../sureness.ts';
import { wordings } from './fill-in-wordings.ts';
import { voiceOf } from './voice.ts';

/** A sentence that says what an ending lacks, for a paragraph of its own below `end` of the body. What the writer has to put in stands in square brackets. */
export interface FillIn extends FieldSpan {
  readonly cover: Cover;
  readonly text: string;
}

/** One sentence for each cover that an ending lacks, in the writer's voice: proven to say that and nothing more, and to raise no flag. Empty for any other draft, and for what only confirms a call. */
export function findFillIns(draft: Draft, review: Review): readonly FillIn[] {
  if (!review.ending || review.followUp) return [];
  const { client, letter } = findNames(draft.body);
  const { decidedAt } = review;
  const decided = decidedAt ? draft[decidedAt.in].slice(decidedAt.start, decidedAt.end) : '';
  const known = { client, day: findMentions(decided).find(isDay) ?? null };
  const voice = voiceOf(draft.body);
  const end = findEnd(draft.body.slice(0, letter.end));
  const count = (one: Draft) =>
    allStrengths.map((strength) => reviewDraft(one, strength).flags.length);
  const flags = count(draft);
  const proves = (text: string, cover: Cover) => {
    const body = `${draft.body.slice(0, end)}\n\n${text}${draft.body.slice(end)}`;
    const added = { ...draft, body };
    const wanted = allCovers.filter((one) => one === cover || review.covers.includes(one));
    return (
      reviewDraft(added).covers.join() === wanted.join() &&
      count(added).every((many, i) => many <= (flags[i] ?? 0))
    );
  };
  return allCovers
    .filter((cover) => !review.covers.includes(cover))
    .flatMap((cover) => {
      const text = wordings[cover](voice, known).find((one) => proves(one, cover));
      return text === undefined ? [] : [{ cover, text, in: 'body', start: end, end }];
    });
}

const allCovers = Object.keys(covers) as readonly Cover[];

// "Niamh", on a line of its own.
const signed = /\n\s*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}\s*$/u;

/** Where the last paragraph of a letter ends, above the name that signs it. */
const findEnd = (letter: string): number => letter.replace(signed, '').trimEnd().length;

const allStrengths = Object.keys(strengths) as readonly Strength[];

const isDay = (mention: string): boolean =>
  !/[$€£¥₹円]|[A-Z]{3} ?\d|\d ?(?:[A-Z]{3}|euros?|dollars|pounds|yen)\b/.test(mention);
