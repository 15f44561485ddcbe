import { type CivilDate, formatCivilDate } from '#guide';
import { Button } from '#ui';
import { CallTime } from './call-time.tsx';
import { localeFor, type SectionProps } from './panel-view.ts';
import { PhoneNumbers } from './phone-numbers.tsx';

/** The number to ring, the time to do it, and that it was done. */
export function RingSection(props: SectionProps) {
  const { view, words, today, actions } = props;
  const t = words.panel;
  const { calledOn, callPlannedFor } = view.record.ending;
  const call = (on: typeof calledOn) =>
    actions.change({ kind: 'event', event: { kind: 'called', on } });
  return (
    <section class="section" aria-labelledby="ring-title">
      <h2 id="ring-title">{t('ring.title')}</h2>
      <PhoneNumbers {...props} />
      <CallTime {...props} />
      {calledOn === null && <WaitingDraft {...props} until={callPlannedFor} />}
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

/** The draft waits in the webmail's own Drafts: told while it is open, and again for the day of the call. */
function WaitingDraft({ view, words, until }: SectionProps & { readonly until: CivilDate | null }) {
  const t = words.panel;
  if (until !== null)
    return (
      <p class="notice">{t('ring.waits', formatCivilDate(until, localeFor(view.language)))}</p>
    );
  return view.hasDraft ? <p class="muted">{t('ring.aside')}</p> : null;
}
