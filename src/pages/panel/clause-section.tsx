import { useMemo, useState } from 'preact/hooks';
import {
  buildOutClause,
  clauseRemedies,
  longestNotice,
  type OutClauseChoices,
  readWhole,
} from '#guide';
import { clauseTexts, clauseWords, faultText, refundTexts, translator } from '#i18n';
import { Button } from '#ui';
import { localeFor } from '../locale-for.ts';
import type { SectionProps } from './panel-view.ts';
import { TypedField } from './typed-field.tsx';

/** The way out for the next agreement, to copy and to show a lawyer. */
export function ClauseSection({ view, plan, words, actions }: SectionProps) {
  const t = useMemo(() => translator(clauseTexts, view.language), [view.language]);
  const locale = localeFor(view.language);
  const [choices, setChoices] = useState<Omit<OutClauseChoices, 'noticeDays'>>({
    ownName: plan.ownName ?? '',
    clientName: '',
    remedy: 'either',
    hasSubstitute: true,
  });
  const [days, setDays] = useState('14');
  const [said, setSaid] = useState('');
  const set = (change: Partial<OutClauseChoices>) => {
    setSaid('');
    setChoices((old) => ({ ...old, ...change }));
  };
  const typed = readWhole(days, longestNotice.day, locale);
  const fault = typed.kind === 'fault' && typed.fault.kind !== 'empty' ? typed.fault : null;
  const clause = buildOutClause(
    { ...choices, noticeDays: typed.kind === 'ok' ? typed.value : null },
    clauseWords[view.clientLanguage],
  );
  const copy = async () =>
    setSaid(words.panel((await actions.copy(clause)) ? 'copied' : 'copy.failed'));
  return (
    <details class="section tool">
      <summary>
        <h2>{t('title')}</h2>
      </summary>
      <p class="muted">{t('when')}</p>
      {(['ownName', 'clientName'] as const).map((field) => (
        <label class="field" key={field}>
          {t(`field.${field}`)}
          <input
            autocomplete="off"
            value={choices[field]}
            onInput={(event) => set({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <TypedField
        label={t('field.noticeDays')}
        value={days}
        fault={fault && faultText(translator(refundTexts, view.language), fault, locale)}
        inputMode="numeric"
        size={6}
        onType={setDays}
      />
      <label class="field">
        {t('field.remedy')}
        <select
          value={choices.remedy}
          onChange={(event) =>
            set({ remedy: event.currentTarget.value as OutClauseChoices['remedy'] })
          }
        >
          {clauseRemedies.map((id) => (
            <option key={id} value={id}>
              {t(`remedy.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.hasSubstitute}
          onChange={(event) => set({ hasSubstitute: event.currentTarget.checked })}
        />
        {t('field.hasSubstitute')}
      </label>
      <p class="notice lawyer">{t('lawyer')}</p>
      <p class="letter clause" lang={view.clientLanguage}>
        {clause}
      </p>
      <div class="actions">
        <Button kind="primary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
      <p class="muted" role="status">
        {said}
      </p>
    </details>
  );
}
