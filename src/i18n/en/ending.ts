import type { EndingState, Owed } from '#guide';

/** Where an ending stands, and what is left of it. Dates and amounts come written out. */
export const ending = {
  'state.open': 'Not begun',
  'state.planned': (on: string) => `Call planned for ${on}`,
  'state.planned.past': (on: string) => `Call was planned for ${on}. Did it take place?`,
  'state.called': (on: string) => `Called on ${on}`,
  'state.followed-up': (on: string) => `Call confirmed in writing on ${on}`,
  'state.written': (on: string) => `Ended in writing on ${on}`,
  'state.contact-ended': (on: string) => `Contact ended on ${on}`,
  'state.aside': 'Draft put aside until the call',
  aside: 'draft put aside until then',
  'owed.call': 'Call them.',
  'owed.follow-up': 'Confirm the call in writing.',
  'owed.mail': 'Send the email that ends the work.',
  'owed.work': (until: string, days: number) =>
    days === 0
      ? `The agreed work, until today, ${until}.`
      : `The agreed work until ${until}, ${days === 1 ? 'one more day' : `${days} more days`}.`,
  'owed.refund': (amount: string) => `Refund ${amount}.`,
  'owed.credit': (amount: string) => `Credit ${amount}.`,
  'owed.invoice': (amount: string) => `Send the last invoice for ${amount}.`,
  'owed.contact': 'All is done. You can end contact now.',
  nothing: 'You owe them nothing any more.',
  reward: 'That wasn’t easy, and it is done. Have a good lunch, you have earned it.',
} as const satisfies Record<`state.${EndingState['kind']}` | `owed.${Owed['kind']}`, unknown> &
  Record<string, unknown>;
