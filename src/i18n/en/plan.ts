import type { NoticeTerms, PlanWords } from '#guide';

const untils: Readonly<Record<NoticeTerms['until'], string>> = {
  'any-day': '',
  'month-end': 'the end of a month',
  'quarter-end': 'the end of a quarter',
  'year-end': 'the end of a year',
};

const length = ({ length, unit }: NoticeTerms): string =>
  length === 1 ? `one ${unit}’s notice` : `${length} ${unit}s’ notice`;

const agreed = (terms: NoticeTerms): string =>
  terms.length === 0
    ? `Our agreement can end only at ${untils[terms.until]}.`
    : `Our agreement asks for ${length(terms)}${terms.until === 'any-day' ? '' : ` to ${untils[terms.until]}`}.`;

/** What the client hears or reads. */
export const plan: PlanWords = {
  opening: (client, own) =>
    `${client === null ? 'Hello' : `Hello ${client}`}${own === null ? '.' : `, this is ${own}.`} I am calling about our work together. This takes about three minutes.`,
  decision: (lastDay) =>
    lastDay === null
      ? 'I am ending our work together.'
      : `I am ending our work together, and my last working day is ${lastDay}.`,
  noNotice: 'Our agreement sets no notice period.',
  notice: (terms, { given, lastDay, lastWorkingDay }) =>
    `${agreed(terms)} Counted from ${given}, it runs until ${lastDay}${lastWorkingDay === null ? '' : `, and the last working day in it is ${lastWorkingDay}`}. Until then I do the agreed work as usual.`,
  youOwe: ({ done, paid, amount }, remedy) =>
    `The finished work comes to ${done}, and ${paid} has been paid. I will ${remedy} the difference of ${amount}.`,
  theyOwe: ({ done, paid, amount }) =>
    `The finished work comes to ${done}, and ${paid} has been paid. The last invoice is for the difference of ${amount}.`,
  even: 'The finished work is paid in full, so nothing is owed on either side.',
  thanks: 'Thank you for the work we have done together.',
  exit: 'That is everything from my side, and the details follow by email. Thank you for your time. Goodbye.',
  whatIfs: {
    argue: (lastDay) =>
      `I have heard what you said. The decision stands${lastDay === null ? '' : `, and my last working day is ${lastDay}`}.`,
    beg: () =>
      'Thank you for asking. The answer stays the same, and the handover will be in order.',
    insult: () => 'I am ending the call here. The details follow by email. Goodbye.',
    discount: () => 'The price of the finished work stays as agreed. The figures follow by email.',
    silent: () => 'Is there a question about the next steps? Everything follows by email too.',
  },
  callTitle: (client) => (client === null ? 'Call' : `Call with ${client}`),
  mail: {
    subject: 'The end of our work together',
    greeting: (client) => (client === null ? 'Hello,' : `Hello ${client},`),
    closing: 'Kind regards',
  },
  followUp: {
    subject: 'Confirmation of our phone call',
    opening: (calledOn) =>
      `As we discussed on the phone ${calledOn === null ? 'today' : `on ${calledOn}`}, here is the confirmation in writing.`,
    closing: 'Kind regards',
  },
};
