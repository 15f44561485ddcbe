import { useEffect, useState } from 'preact/hooks';
import { calendarFile, calendarLink, calendarSites, civilDateOf } from '#guide';
import { planWords } from '#i18n';
import { Button } from '#ui';
import { findPhones, type Phone, readPhone, regionOf } from './find-phones.ts';
import type { SectionProps } from './panel-view.ts';

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
      <CallTime {...props} />
      {view.hasDraft && calledOn === null && <p class="muted">{t('ring.aside')}</p>}
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

const region = () => regionOf(navigator.language);

function PhoneNumbers({ view, words, actions }: SectionProps) {
  const t = words.panel;
  const kept = view.record.phone;
  const [found, setFound] = useState<readonly Phone[]>([]);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    let isLate = false;
    const read = view.hasDraft ? actions.readQuoted() : Promise.resolve(null);
    read.then((text) => {
      if (!isLate) setFound(text ? findPhones(text, region()) : []);
    });
    return () => {
      isLate = true;
    };
  }, [view.hasDraft, view.client?.address]);
  const keptPhone = kept ? readPhone(kept, region()) : null;
  const own = readPhone(typed, region());
  const phones = [keptPhone, own, ...found].filter((phone) => phone !== null);
  const listed = [...new Map(phones.map((phone) => [phone.number, phone])).values()];
  return (
    <>
      {listed.length === 0 && <p class="muted">{t('ring.none')}</p>}
      <ul class="phones">
        {listed.map(({ number, shown }) => (
          <li key={number}>
            <a class="button" href={`tel:${number}`}>
              {t('ring.call', shown)}
            </a>
            {!view.isPrivate && view.client && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={kept === number}
                  onChange={(event) =>
                    actions.change({
                      kind: 'tell',
                      phone: event.currentTarget.checked ? number : null,
                    })
                  }
                />
                {t('ring.keep')}
              </label>
            )}
          </li>
        ))}
      </ul>
      <label class="field">
        {t('ring.number')}
        <input
          type="tel"
          value={typed}
          aria-describedby="phone-fault"
          aria-invalid={typed.length > 6 && !own}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="asks" id="phone-fault" role="status">
        {typed.length > 6 && !own && t('ring.bad')}
      </p>
    </>
  );
}

const callMinutes = 15;

function CallTime({ view, plan, words, actions }: SectionProps) {
  const t = words.panel;
  const [time, setTime] = useState('');
  const start = time === '' ? null : new Date(time);
  const title = planWords[view.clientLanguage].callTitle(plan.clientName);
  const entry =
    start && !Number.isNaN(start.getTime()) ? { title, start, minutes: callMinutes } : null;
  const note = (at: Date) =>
    actions.change({ kind: 'event', event: { kind: 'call-planned', on: civilDateOf(at) } });
  return (
    <>
      <label class="field">
        {t('ring.when')}
        <input
          type="datetime-local"
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </label>
      {entry ? (
        <div class="actions">
          <Button onClick={() => note(entry.start)}>{t('ring.plan')}</Button>
          <Button
            onClick={() => {
              note(entry.start);
              download(calendarFile(entry, `${crypto.randomUUID()}@call-first`, new Date()));
            }}
          >
            {t('ring.ics')}
          </Button>
          {calendarSites.map((site) => (
            <a
              key={site}
              class="button"
              href={calendarLink(entry, site)}
              target="_blank"
              rel="noreferrer"
              onClick={() => note(entry.start)}
            >
              {t(`ring.${site}`)}
            </a>
          ))}
        </div>
      ) : (
        <p class="muted">{t('ring.no-time')}</p>
      )}
    </>
  );
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'call.ics';
  link.click();
  URL.revokeObjectURL(url);
}
