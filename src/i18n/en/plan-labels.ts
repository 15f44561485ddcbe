import type { AskId, CallLength, PlanPartId, WhatIfId } from '#guide';

/** How the user's language names what is in a plan, and what it asks for. */
export const planLabels = {
  'part.opening': 'Opening',
  'part.decision': 'Decision',
  'part.reason': 'Reason',
  'part.next-steps': 'Next steps',
  'part.contract': 'Contract',
  'part.alternatives': 'Alternatives',
  'part.thanks': 'Thanks',
  'part.exit': 'Goodbye',
  'ask.client-name': 'Who are you calling? Add the name.',
  'ask.reason': 'What happened? One or two facts, with dates and numbers.',
  'ask.next-steps': 'What happens next, and when? Handover, files, last invoice.',
  'ask.notice': 'What notice does your agreement ask for? Tell it below, at “Notice and last day”.',
  'ask.earlier-than-notice':
    'Your last day comes before the notice period ends. Check which one holds.',
  'ask.refund': 'Has work been paid for that isn’t done? The refund calculator tells the amount.',
  'ask.alternatives': 'Who else could help them? Name one or two you have looked at.',
  'whatIf.argue': 'If they argue',
  'whatIf.beg': 'If they beg you to stay',
  'whatIf.insult': 'If they insult you',
  'whatIf.discount': 'If they ask for a discount',
  'whatIf.silent': 'If they go silent',
  'length.short': 'Short, with time left for their questions.',
  'length.fitting': 'Right for a short call.',
  'length.long': 'Over three minutes. Leave out what can go into the email.',
  time: (minutes: number, seconds: number) =>
    minutes === 0 ? `${seconds} s of speaking.` : `${minutes} min ${seconds} s of speaking.`,
} as const satisfies Record<
  `part.${PlanPartId}` | `ask.${AskId}` | `whatIf.${WhatIfId}` | `length.${CallLength}`,
  string
> &
  Record<string, unknown>;
