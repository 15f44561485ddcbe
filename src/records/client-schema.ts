import * as v from 'valibot';
import {
  type Balance,
  type CivilDate,
  longestNotice,
  type Money,
  noticeUnits,
  noticeUntils,
  type PlanEdits,
  parseCivilDate,
  planParts,
  remedies,
  steps,
} from '#guide';
import type { Client, ClientRecord, KeptPlan } from './client-record.ts';
import { plainLine } from './clients-change.ts';

const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const line = v.pipe(v.string(), v.transform(plainLine));

/** Far enough from the end of the calendar for the longest notice. */
const day = v.pipe(
  v.string(),
  v.check((text) => parseCivilDate(text) === text && text < '9900'),
  v.transform((text) => text as CivilDate),
);

const money: v.GenericSchema<unknown, Money> = v.object({
  // What Intl takes for a currency; more may exist than this browser can name.
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  minor: amount,
});

const balance: v.GenericSchema<unknown, Balance> = v.variant('kind', [
  v.object({ kind: v.literal('you-owe'), amount: money }),
  v.object({ kind: v.literal('they-owe'), amount: money }),
  v.object({ kind: v.literal('even') }),
]);

const client: v.GenericSchema<unknown, Client> = v.pipe(
  v.object({ name: line, address: v.nullable(v.pipe(line, v.nonEmpty())) }),
  v.check(({ name, address }) => name !== '' || address !== null),
);

const ending: v.GenericSchema<unknown, ClientRecord['ending']> = v.object({
  notByPhone: v.boolean(),
  callPlannedFor: v.nullable(day),
  draftAsideOn: v.nullable(day),
  calledOn: v.nullable(day),
  writtenOn: v.nullable(day),
  lastDay: v.nullable(day),
  balance: v.nullable(balance),
  remedy: v.picklist(remedies),
  settledOn: v.nullable(day),
  contactEndedOn: v.nullable(day),
});

const terms = v.pipe(
  v.object({ length: amount, unit: v.picklist(noticeUnits), until: v.picklist(noticeUntils) }),
  v.check(({ length, unit }) => length <= longestNotice[unit]),
);

const notice: v.GenericSchema<unknown, ClientRecord['notice']> = v.variant('kind', [
  v.object({ kind: v.literal('unknown') }),
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('agreed'), terms, given: day }),
]);

const settled: v.GenericSchema<unknown, NonNullable<ClientRecord['settled']>> = v.object({
  settlement: v.object({
    agreed: money,
    paid: money,
    done: money,
    open: money,
    balance,
    rounding: v.picklist(['none', 'up', 'down']),
    prices: v.array(money),
  }),
  remedy: v.picklist(remedies),
});

const text = v.nullable(v.string());
const texts = v.array(v.string());
const facts: v.GenericSchema<unknown, KeptPlan['facts']> = v.object({
  clientName: text,
  ownName: text,
  decision: text,
  reasons: texts,
  nextSteps: texts,
  contract: texts,
  alternatives: texts,
  thanks: text,
  mentions: texts,
});

const partIds = Object.keys(planParts) as (keyof PlanEdits)[];
const edits: v.GenericSchema<unknown, PlanEdits> = v.pipe(
  v.record(v.picklist(partIds), v.string()),
  v.transform((parts): PlanEdits => parts),
);

const plan: v.GenericSchema<unknown, KeptPlan> = v.object({
  language: v.picklist(['en', 'ja']),
  facts,
  edits,
});

/** A client record of this version, as strangers may hand it to us: what it doesn't know is left out, lines of text lose what can't be seen. */
export const clientSchema: v.GenericSchema<unknown, ClientRecord> = v.object({
  client: v.nullable(client),
  steps: v.pipe(
    v.array(v.picklist(steps)),
    v.transform((ticked) => [...new Set(ticked)]),
  ),
  ending,
  notice,
  lastDay: v.nullable(day),
  settled: v.nullable(settled),
  phone: v.nullable(v.pipe(v.string(), v.regex(/^\+\d{3,20}$/))),
  plan: v.nullable(plan),
  reminderOff: v.boolean(),
  changedAt: v.nullable(amount),
});
