import { useState } from 'preact/hooks';
import { type CalendarEntry, calendarFile, calendarLink, calendarSites, civilDateOf } from '#guide';
import { planWords } from '#i18n';
import { Button } from '#ui';
import type { SectionProps } from './panel-view.ts';

const callMinutes = 15;

/** When the call is to be, for the record and for a calendar. */
export function CallTime({ view, plan, words, actions }: SectionProps) {
  const t = words.panel;
  const [time, setTime] = useState('');
  const start = readTime(time);
  const title = planWords[view.clientLanguage].callTitle(plan.clientName);
  const entry = start && { title, start, minutes: callMinutes };
  const note = (at: Date) =>
    actions.change({ kind: 'event', event: { kind: 'call-planned', on: civilDateOf(at) } });
  const file = (one: CalendarEntry) =>
    calendarFile(one, `${crypto.randomUUID()}@call-first`, new Date());
  return (
    <>
      <label class="field">
        {t('ring.when')}
        <input
          type="datetime-local"
          max="9998-12-31T23:59"
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
      </label>
      {entry ? (
        <>
          <div class="actions">
            <Button onClick={() => note(entry.start)}>{t('ring.plan')}</Button>
          </div>
          <p class="muted" id="calendars">
            {t('ring.calendar')}
          </p>
          <ul class="actions" aria-labelledby="calendars">
            <li>
              <Button
                onClick={() => {
                  note(entry.start);
                  download(file(entry));
                }}
              >
                {t('ring.ics')}
              </Button>
            </li>
            {calendarSites.map((site) => (
              <li key={site}>
                <a
                  class="button"
                  href={calendarLink(entry, site)}
                  target="_blank"
                  rel="noreferrer"
                  onClick={() => note(entry.start)}
                >
                  {t(`ring.${site}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="muted">{t('ring.no-time')}</p>
      )}
    </>
  );
}

/** A time as the field gives it; null for none, and for a year that no calendar has. */
function readTime(text: string): Date | null {
  const time = new Date(text);
  const year = time.getFullYear();
  return year >= 1900 && year < 9999 ? time : null;
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'call.ics';
  link.click();
  URL.revokeObjectURL(url);
}
