import type {
  Balance,
  NumberFault,
  PercentFault,
  Remedy,
  Settlement,
  SettlementFault,
} from '#guide';

type FaultKind = (NumberFault | PercentFault | SettlementFault)['kind'];

export const refund = {
  title: 'Refund calculator',
  intro: 'What is paid, next to what is done: who owes whom, and the sentence that says so.',
  'field.currency': 'Currency',
  'field.agreed': 'Agreed price',
  'field.paid': 'Paid so far',
  'field.progress': 'Work done',
  'field.percent': 'In percent',
  'field.deliverables': 'By deliverables',
  'field.deliverable': 'Deliverable',
  'field.weight': 'Weight',
  'field.isDone': 'Done',
  'field.remedy': 'What you offer',
  'weight.hint':
    'Hours, points or a price: what each thing counts next to the others. Whole numbers.',
  'deliverable.add': 'Add a deliverable',
  'deliverable.remove': 'Remove',
  'deliverable.remove-label': (name: string) => `Remove deliverable ${name}`,
  'remedy.refund': 'Refund',
  'remedy.credit': 'Credit',
  done: 'Worth of the work done',
  open: 'Worth of the work not done',
  'balance.you-owe': (amount: string) => `You owe them ${amount}.`,
  'balance.they-owe': (amount: string) => `They owe you ${amount}.`,
  'balance.even': 'You are even. Nothing is owed.',
  'rounding.none': 'Exact, nothing was rounded.',
  'rounding.up': (unit: string) =>
    `The worth of the work done was rounded up, in steps of ${unit}.`,
  'rounding.down': (unit: string) =>
    `The worth of the work done was rounded down, in steps of ${unit}.`,
  waiting: 'Fill in price, payment and work done to see who owes what.',
  sentence: 'For the call and the email',
  copy: 'Copy the sentence',
  copied: 'Copied.',
  'to-plan': 'Put it into the plan',
  'in-plan': 'It stands in the plan, under “Contract”.',
  'from-plan': 'Take it out of the plan',
  'fault.empty': 'Type a number.',
  'fault.letters': 'Digits only, please.',
  'fault.negative': 'This can’t be below zero.',
  'fault.decimal-mark': (mark: string) =>
    `That mark can’t stand there. Decimals are written with “${mark}” here.`,
  'fault.too-many-decimals': (most: number) =>
    most === 0
      ? 'No decimals here.'
      : `At most ${most} ${most === 1 ? 'decimal' : 'decimals'} here.`,
  'fault.too-large': (most: string) => `At most ${most}.`,
  'fault.over-100': 'At most 100 percent.',
  'fault.nothing-agreed': 'Type the price that was agreed.',
  'fault.no-weight': 'Give at least one deliverable a weight.',
} as const satisfies Record<
  | `fault.${FaultKind}`
  | `balance.${Balance['kind']}`
  | `rounding.${Settlement['rounding']}`
  | `remedy.${Remedy}`,
  unknown
> &
  Record<string, unknown>;
