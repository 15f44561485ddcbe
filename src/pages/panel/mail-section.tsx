import { useState } from 'preact/hooks';
import { buildFollowUp, formatCivilDate, planAsMail } from '#guide';
import { planWords } from '#i18n';
import { Button } from '#ui';
import { localeFor } from '../locale-for.ts';
import type { SectionProps } from './panel-view.ts';

/** The email that confirms the call, or the one that ends the work in writing. */
export function MailSection({ view, plan, today, words, actions }: SectionProps) {
  const t = words.panel;
  const [said, setSaid] = useState('');
  const { notByPhone, calledOn, writtenOn, draftAsideOn } = view.record.ending;
  const client = planWords[view.clientLanguage];
  const letter = notByPhone
    ? planAsMail(plan, client)
    : buildFollowUp(
        plan,
        client,
        localeFor(view.clientLanguage),
        calledOn === today ? null : calledOn,
      );
  const { subject, body } = letter;
  const insert = async () =>
    setSaid(t((await actions.insert(letter)) ? 'mail.inserted' : 'mail.not-inserted'));
  const copy = async () => setSaid(t((await actions.copy(body)) ? 'copied' : 'copy.failed'));
  const write = (on: typeof writtenOn) =>
    actions.change({ kind: 'event', event: { kind: 'written', on } });
  return (
    <section class="section" aria-labelledby="mail-title">
      <h2 id="mail-title">{t(notByPhone ? 'mail.title.written' : 'mail.title')}</h2>
      <p class="muted">{t(notByPhone ? 'mail.intro.written' : 'mail.intro')}</p>
      {!notByPhone && draftAsideOn !== null && calledOn !== null && writtenOn === null && (
        <p class="muted">{t('mail.waiting')}</p>
      )}
      <details>
        <summary>{t('mail.show')}</summary>
        <p class="muted">
          {t('mail.subject')}: <span lang={view.clientLanguage}>{subject}</span>
        </p>
        <p class="letter" lang={view.clientLanguage}>
          {body}
        </p>
      </details>
      {writtenOn !== null && (
        <p>{t('mail.on', formatCivilDate(writtenOn, localeFor(view.language)))}</p>
      )}
      <div class="actions">
        {view.hasDraft && (
          <Button
            kind={writtenOn === null && (notByPhone || calledOn) ? 'primary' : 'plain'}
            onClick={() => void insert()}
          >
            {t('mail.insert')}
          </Button>
        )}
        <Button onClick={() => void copy()}>{t('mail.copy')}</Button>
        {writtenOn === null ? (
          <Button onClick={() => write(today)}>{t('mail.sent')}</Button>
        ) : (
          <Button onClick={() => write(null)}>{t('mail.not-sent')}</Button>
        )}
      </div>
      <p class="muted" role="status">
        {said || (!view.hasDraft && t('mail.no-draft'))}
      </p>
    </section>
  );
}
