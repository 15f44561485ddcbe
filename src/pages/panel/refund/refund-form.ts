import {
  heaviest,
  isCurrency,
  type NumberFault,
  type PercentFault,
  readMoney,
  readPercent,
  readWhole,
  type Settlement,
  type SettlementFault,
  settle,
  type Typed,
} from '#guide';

/** What is typed into the refund calculator, as it is typed. */
export interface RefundForm {
  readonly currency: string;
  readonly agreed: string;
  readonly paid: string;
  readonly by: 'percent' | 'deliverables';
  readonly percent: string;
  readonly deliverables: readonly DeliverableRow[];
}

/** One line of the list; `id` tells it from the others while the list changes. */
export interface DeliverableRow {
  readonly id: number;
  readonly name: string;
  readonly weight: string;
  readonly isDone: boolean;
}

export type RefundFault = NumberFault | PercentFault | SettlementFault;

/** What the form comes to: a settlement, or why not, field by field. */
export interface RefundReading {
  readonly settlement: Settlement | null;
  readonly faults: {
    readonly agreed: RefundFault | null;
    readonly paid: RefundFault | null;
    readonly percent: RefundFault | null;
    /** In the order of the list. */
    readonly weights: readonly (RefundFault | null)[];
    /** Of the list as a whole. */
    readonly deliverables: RefundFault | null;
  };
}

const faultOf = <Fault>(typed: Typed<unknown, Fault>): Fault | null =>
  typed.kind === 'fault' ? typed.fault : null;

/** Reads the form in the way of the locale. */
export function readRefund(form: RefundForm, locale: string): RefundReading {
  const { currency } = form;
  const agreed = readMoney(form.agreed, currency, locale);
  const paid = readMoney(form.paid, currency, locale);
  const isPercent = form.by === 'percent';
  const percent = readPercent(form.percent, locale);
  const weights = form.deliverables.map(({ weight }) => readWhole(weight, heaviest, locale));
  const faults = {
    agreed: faultOf(agreed),
    paid: faultOf(paid),
    percent: isPercent ? faultOf(percent) : null,
    weights: isPercent ? [] : weights.map(faultOf),
    deliverables: null,
  };
  if (agreed.kind === 'fault' || paid.kind === 'fault') return { settlement: null, faults };
  const progress = isPercent ? progressOf(percent) : listProgress(form.deliverables, weights);
  if (!progress) return { settlement: null, faults };
  const settled = settle({
    currency,
    agreed: agreed.value.minor,
    paid: paid.value.minor,
    progress,
  });
  if (settled.kind === 'ok') return { settlement: settled.value, faults };
  const where = settled.fault.kind === 'nothing-agreed' ? 'agreed' : 'deliverables';
  return { settlement: null, faults: { ...faults, [where]: settled.fault } };
}

const progressOf = (percent: Typed<number, PercentFault>) =>
  percent.kind === 'ok' ? ({ kind: 'percent', basisPoints: percent.value } as const) : null;

function listProgress(rows: readonly DeliverableRow[], weights: readonly Typed<number>[]) {
  const deliverables = rows.flatMap(({ name, isDone }, index) => {
    const weight = weights[index];
    return weight?.kind === 'ok' ? [{ name, isDone, weight: weight.value }] : [];
  });
  return deliverables.length === rows.length
    ? ({ kind: 'deliverables', deliverables } as const)
    : null;
}

const byRegion: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  CH: 'CHF',
  GB: 'GBP',
  IN: 'INR',
  JP: 'JPY',
  KW: 'KWD',
  NZ: 'NZD',
  US: 'USD',
};

/** The currency to begin with where the browser speaks this language; the euro where it isn't known. */
export function likelyCurrency(language: string): string {
  const { region = '' } = new Intl.Locale(language).maximize();
  const found = byRegion[region] ?? 'EUR';
  return isCurrency(found) ? found : 'EUR';
}

/** An empty form, with the amounts of a settlement that is in the plan. */
export function newRefundForm(
  settlement: Settlement | null,
  language: string,
  write: (money: Settlement['agreed']) => string,
): RefundForm {
  return {
    currency: settlement?.agreed.currency ?? likelyCurrency(language),
    agreed: settlement ? write(settlement.agreed) : '',
    paid: settlement ? write(settlement.paid) : '',
    by: 'percent',
    percent: '',
    deliverables: [0, 1].map((id) => ({ id, name: '', weight: '1', isDone: id === 0 })),
  };
}
