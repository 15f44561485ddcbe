import { type CivilDate, type Ending, formatCivilDate, isDraftAside, stateOf } from '#guide';
import type { endingTexts, Translate } from '#i18n';

/** How far an ending is, in words, and whether the draft waits for the call. */
export function describeEnding(
  ending: Ending,
  today: CivilDate,
  t: Translate<typeof endingTexts.en>,
  locale: string,
): string {
  const isPlanned = stateOf(ending, today).kind === 'planned';
  if (isDraftAside(ending) && !isPlanned) return t('state.aside');
  const state = describeState(ending, today, t, locale);
  return isDraftAside(ending) ? `${state} · ${t('aside')}` : state;
}

function describeState(
  ending: Ending,
  today: CivilDate,
  t: Translate<typeof endingTexts.en>,
  locale: string,
): string {
  const state = stateOf(ending, today);
  const day = (date: CivilDate) => formatCivilDate(date, locale);
  if (state.kind === 'open') return t('state.open');
  if (state.kind !== 'planned') return t(`state.${state.kind}`, day(state.on));
  return t(state.isPast ? 'state.planned.past' : 'state.planned', day(state.callOn));
}
