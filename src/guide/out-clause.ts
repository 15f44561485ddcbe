import type { Remedy } from './refund.ts';

/** What the user chose for the way out of the next agreement. Empty names and no number stay blanks to fill in. */
export interface OutClauseChoices {
  readonly ownName: string;
  readonly clientName: string;
  /** Days of notice in writing, for either side. */
  readonly noticeDays: number | null;
  /** What is given back for work that isn't done; `either` leaves the choice to the provider. */
  readonly remedy: Remedy | 'either';
  /** Whether the provider may look for somebody else to do the work. */
  readonly hasSubstitute: boolean;
}

export const clauseRemedies = [
  'refund',
  'credit',
  'either',
] as const satisfies readonly OutClauseChoices['remedy'][];

/** The paragraphs of the clause in their order. */
export const clauseParagraphs = ['notice', 'tell', 'choice', 'amount', 'release', 'law'] as const;
export type ClauseParagraph = (typeof clauseParagraphs)[number];

/** The choices with names and number as they stand in the text. */
export interface ClauseTerms extends Pick<OutClauseChoices, 'remedy' | 'hasSubstitute'> {
  readonly own: string;
  readonly client: string;
  readonly noticeDays: string;
}

/** The clause in one language. */
export interface ClauseWords {
  readonly title: string;
  readonly blanks: { readonly own: string; readonly client: string; readonly noticeDays: string };
  readonly paragraphs: Readonly<Record<ClauseParagraph, (terms: ClauseTerms) => string>>;
  /** A paragraph with its number, from 1. */
  readonly numbered: (number: number, paragraph: string) => string;
}

/** The clause as text to copy into an agreement, for a lawyer to look at. Names keep what was typed, on one line. */
export function buildOutClause(choices: OutClauseChoices, words: ClauseWords): string {
  const { blanks } = words;
  const terms: ClauseTerms = {
    own: oneLine(choices.ownName) || blanks.own,
    client: oneLine(choices.clientName) || blanks.client,
    noticeDays: choices.noticeDays === null ? blanks.noticeDays : String(choices.noticeDays),
    remedy: choices.remedy,
    hasSubstitute: choices.hasSubstitute,
  };
  const paragraphs = clauseParagraphs.map((id, index) =>
    words.numbered(index + 1, words.paragraphs[id](terms)),
  );
  return [words.title, ...paragraphs].join('\n\n');
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim();
