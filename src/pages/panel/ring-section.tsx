import { formatCivilDate, isDraftAside, joinSentences } from '#guide';
import { Button } from '#ui';
import { localeFor } from '../locale-for.ts';
import { CallTime } from './call-time.tsx';
import type { SectionProps } from './panel-view.ts';
import { PhoneNumbers } from './phone-numbers.tsx';

/** The number to ring, the time to do it, and that it was done. */
export function RingSection(props: SectionProps) {
  const { view, words, today, actions } = props;
  const t = words.panel;
  const { calledOn } = view.record.ending;
  const call = (on: typeof calledOn) =>
    actions.change({ kind: 'event', event: { kind: 'called', on } });
  return (
    <section class="section" aria-labelledby="ring-title">
      <h2 id="ring-title">{t('ring.title')}</h2>
      <PhoneNumbers {...props} />
      {calledOn === null ? (
        <CallTime {...props} />
      ) : (
        <p>{t('ring.on', formatCivilDate(calledOn, localeFor(view.language)))}</p>
      )}
      {calledOn === null && <DraftAside {...props} />}
      <div class="actions">
        {calledOn === null ? (
          <Button kind="primary" onClick={() => call(today)}>
            {t('ring.called')}
          </Button>
        ) : (
          <Button onClick={() => call(null)}>{t('ring.not-called')}</Button>
        )}
      </div>
    </section>
  );
}

/** The draft can wait for the call, in the webmail's own Drafts. */
function DraftAside({ view, words, today, actions }: SectionProps) {
  const t = words.panel;
  const { ending } = view.record;
  const happen = (on: typeof today | null) =>
    actions.change({ kind: 'event', event: { kind: 'draft-aside', on } });
  if (isDraftAside(ending)) {
    const { callPlannedFor } = ending;
    const day = callPlannedFor && formatCivilDate(callPlannedFor, localeFor(view.language));
    return (
      <div class="notice aside" role="status">
        <p>
          <b>{day ? t('aside.waits.on', day) : t('aside.waits')}</b>
        </p>
        <p>{joinSentences([t('aside.where'), view.hasDraft ? t('aside.close') : ''])}</p>
        <Button onClick={() => happen(null)}>{t('aside.back')}</Button>
      </div>
    );
  }
  if (!view.hasDraft) return null;
  return (
    <div class="notice aside">
      <p>{t('aside.offer')}</p>
      <Button onClick={() => happen(today)}>{t('aside.put')}</Button>
    </div>
  );
}
