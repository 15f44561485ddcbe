import { formatCivilDate, formatMoney, isOwedNothing, type Owed, owedOf } from '#guide';
import { Button } from '#ui';
import { localeFor } from '../locale-for.ts';
import type { SectionProps } from './panel-view.ts';
import type { Words } from './words.ts';

/** What is still owed, the end of contact, and the reward. */
export function EndSection({ view, words, today, actions }: SectionProps) {
  const t = words.panel;
  const { ending } = view.record;
  const owed = owedOf(ending, today);
  const hasMoney = ending.balance !== null && ending.balance.kind !== 'even';
  const happen = (kind: 'contact-ended' | 'settled', on: typeof today | null) =>
    actions.change({ kind: 'event', event: { kind, on } });
  return (
    <section class="section" aria-labelledby="end-title">
      <h2 id="end-title">{t('end.title')}</h2>
      {owed.length > 0 && (
        <>
          <h3>{t('end.owed')}</h3>
          <ul class="owed">
            {owed.map((one) => (
              <li key={one.kind}>{describeOwed(one, words, localeFor(view.language))}</li>
            ))}
          </ul>
        </>
      )}
      {isOwedNothing(ending, today) && <p>{words.ending('nothing')}</p>}
      {ending.contactEndedOn !== null && <p class="reward">{words.ending('reward')}</p>}
      <div class="actions">
        {hasMoney && ending.settledOn === null && (
          <Button onClick={() => happen('settled', today)}>{t('end.settled')}</Button>
        )}
        {ending.contactEndedOn === null ? (
          <Button onClick={() => happen('contact-ended', today)}>{t('end.contact')}</Button>
        ) : (
          <Button onClick={() => happen('contact-ended', null)}>{t('end.reopen')}</Button>
        )}
      </div>
    </section>
  );
}

function describeOwed(owed: Owed, words: Words, locale: string): string {
  const t = words.ending;
  switch (owed.kind) {
    case 'work':
      return t('owed.work', formatCivilDate(owed.until, locale), owed.days);
    case 'refund':
    case 'credit':
    case 'invoice':
      return t(`owed.${owed.kind}`, formatMoney(owed.amount, locale));
    default:
      return t(`owed.${owed.kind}`);
  }
}
