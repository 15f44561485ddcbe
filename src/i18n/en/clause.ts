import type { ClauseTerms, ClauseWords } from '#guide';

const gives: Readonly<Record<ClauseTerms['remedy'], string>> = {
  refund: 'refund',
  credit: 'credit',
  either: 'refund or credit',
};

/** The clause itself, in the language of the agreement. */
export const clause: ClauseWords = {
  title: 'A way out of this agreement',
  blanks: { own: '[your name]', client: '[the client’s name]', noticeDays: '[number of]' },
  paragraphs: {
    notice: ({ noticeDays }) =>
      `Either side may end this agreement by notice in writing, ${noticeDays} days ahead.`,
    tell: ({ own, client }) =>
      `Where ${own} cannot carry out some or all of the agreed work, or decides not to, ${own} tells ${client} without delay.`,
    choice: ({ own, client, remedy, hasSubstitute }) =>
      hasSubstitute
        ? `${own} then chooses one of two ways: to look for a suitable substitute who does the rest of the work, or to ${gives[remedy]} to ${client} what has been paid for work that is not done.`
        : `${own} then has to ${gives[remedy]} to ${client} what has been paid for work that is not done.`,
    amount: ({ remedy }) =>
      `The ${gives[remedy]} is worked out from the share of the work that is completed, as exactly as can reasonably be told.`,
    release: ({ own, client, remedy, hasSubstitute }) =>
      `Once the ${gives[remedy]} is given${hasSubstitute ? ', and also where no substitute is found' : ''}, ${client} releases ${own} from every further duty under this agreement.`,
    law: () => 'Law and courts that apply: [left to a lawyer].',
  },
  numbered: (number, paragraph) => `${number}. ${paragraph}`,
};

/** The words around it. */
export const clauseTexts = {
  title: 'A way out for the next agreement',
  when: 'Put it into an agreement before the work begins. It doesn’t change one that is already signed.',
  lawyer: 'Ask a lawyer to look at it. This is a template, not legal advice.',
  'field.ownName': 'Your name or business',
  'field.clientName': 'The client’s name',
  'field.noticeDays': 'Days of notice',
  'field.remedy': 'For work that isn’t done',
  'field.hasSubstitute': 'You may look for a substitute',
  'remedy.refund': 'Refund',
  'remedy.credit': 'Credit',
  'remedy.either': 'Refund or credit',
  copy: 'Copy the clause',
} as const;
