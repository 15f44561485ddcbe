import { type CivilDate, formatCivilDate, isDraftAside, stateOf, steps } from '#guide';
import { describeEnding } from '../describe-ending.ts';
import type { NamedRecord } from './named-record.ts';
import type { Words } from './words.ts';

/** How far things are with a client, in words. */
export function describeState(
  { ending, notice, lastDay, steps: ticked, plan }: NamedRecord,
  today: CivilDate,
  words: Words,
  locale: string,
): string {
  const t = words.clients;
  const hasBegun = ticked.length > 0 || plan !== null || notice.kind !== 'unknown';
  const isPlanning = stateOf(ending, today).kind === 'open' && hasBegun && !isDraftAside(ending);
  const state = isPlanning
    ? t('state.planning')
    : describeEnding(ending, today, words.ending, locale);
  if (ending.lastDay === null) return state;
  const day = formatCivilDate(ending.lastDay, locale);
  if (ending.lastDay < today) return `${state} · ${t('work.over', day)}`;
  return `${state} · ${t(lastDay === null ? 'notice.runs' : 'work.runs', day)}`;
}

/** What else is kept of a client, in words. */
export function describeKept(
  { client, ending, steps: ticked, phone, plan, reminderOff }: NamedRecord,
  { clients: t }: Words,
): string {
  const parts = [
    client.address === null && t('no-address'),
    ticked.length > 0 && t('steps', ticked.length, steps.length),
    ending.notByPhone && t('kept.not-by-phone'),
    phone !== null && t('kept.phone'),
    plan !== null && t('kept.plan'),
    reminderOff && t('kept.reminder-off'),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
