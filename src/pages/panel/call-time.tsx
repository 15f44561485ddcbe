import { useState } from 'preact/hooks';
import { calendarFile, calendarLink, calendarSites, civilDateOf } from '#guide';
import { planWords } from '#i18n';
import { Button } from '#ui';
import type { SectionProps } from './panel-view.ts';

const callMinutes = 15;

/** When the call is to be, for the record and for a calendar. */
export function CallTime({ view, plan, words, actions }: SectionProps) {
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
