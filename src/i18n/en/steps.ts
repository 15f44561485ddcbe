import type { StepGroup, StepId } from '#guide';

export const steps = {
  'how-not-to.title': 'How not to end it',
  'call-first.title': 'Call before you write',
  'call-first.text':
    'Email and chat are tempting when you are tired or nervous. A short call leaves less to misread.',
  'kind-words.title': 'No unkind words',
  'kind-words.text':
    'Not even if theirs were. A calm tone and professional words keep you above it.',
  'no-blame.title': 'No blame',
  'no-blame.text':
    'Hardest when they are at fault. Left out, it is over sooner and leaves less to retell in a review.',
  'give-reason.title': 'Not without a reason',
  'give-reason.text':
    'Say honestly why it isn’t working and what comes next. Facts, not opinions, without softening it or defending yourself.',
  'honour-contract.title': 'Not against the contract',
  'honour-contract.text':
    'Work as well as ever until it ends. For what you can’t deliver, consider a refund by the work done.',
  'how-to.title': 'How to end it',
  'be-clear.title': 'Be clear and brief',
  'be-clear.text':
    'Why it ends and what happens next, in facts that can be read only one way. It needn’t be a long talk.',
  'offer-alternative.title': 'Offer an alternative',
  'offer-alternative.text':
    'If you can’t finish, name a few people who could. Look them up first, so that the names are good.',
  'say-thanks.title': 'Thank them',
  'say-thanks.text':
    'However short or rough it was. One day a referral may come from this very client.',
  'end-contact.title': 'End contact',
  'end-contact.text':
    'Once it is said, end the call. Leave nothing to discuss and hold no grudge. You owe no more replies.',
  'reward-yourself.title': 'Reward yourself',
  'reward-yourself.text':
    'That was neither easy nor fun. You took charge of your business and your peace of mind: have a good lunch.',
  'next-time.title': 'Next time',
  'out-clause.title': 'Agree on a way out',
  'out-clause.text':
    'Put it into the next contract from the start: when you may pass the work on or stop, and how a refund is worked out. Have a lawyer read it.',
} as const satisfies Record<`${StepId}.${'title' | 'text'}` | `${StepGroup}.title`, string>;
