import { useState } from 'preact/hooks';
import {
  endOfNotice,
  formatCivilDate,
  longestNotice,
  type NoticeFacts,
  type NoticeUnit,
  type NoticeUntil,
  noticeUnits,
  noticeUntils,
  parseCivilDate,
  readWhole,
} from '#guide';
import { localeFor } from '../locale-for.ts';
import type { SectionProps } from './panel-view.ts';
import { TypedField } from './typed-field.tsx';

type Agreed = Extract<NoticeFacts, { kind: 'agreed' }>;

interface FieldsProps extends Pick<SectionProps, 'view' | 'words'> {
  readonly notice: Agreed;
  readonly tell: (notice: Agreed) => void;
}

/** The terms of a notice, and the days that they come to. */
export function NoticeFields({ notice, view, words, tell }: FieldsProps) {
  const t = words.panel;
  const { terms, given } = notice;
  const [typed, setTyped] = useState(String(terms.length));
  const locale = localeFor(view.language);
  const most = longestNotice[terms.unit];
  const read = readWhole(typed, most, locale);
  const setLength = (text: string) => {
    setTyped(text);
    const next = readWhole(text, most, locale);
    if (next.kind === 'ok') tell({ ...notice, terms: { ...terms, length: next.value } });
  };
  const setUnit = (unit: NoticeUnit) =>
    tell({
      ...notice,
      terms: { ...terms, unit, length: Math.min(terms.length, longestNotice[unit]) },
    });
  const end = endOfNotice(terms, given);
  const day = (date: typeof given) => formatCivilDate(date, locale);
  return (
    <div class="fields">
      <TypedField
        label={t('contract.length')}
        value={typed}
        fault={read.kind === 'fault' ? t('contract.too-long', most) : null}
        inputMode="numeric"
        size={4}
        onType={setLength}
      />
      <label class="field">
        {t('contract.unit')}
        <select
          value={terms.unit}
          onChange={(event) => setUnit(event.currentTarget.value as NoticeUnit)}
        >
          {noticeUnits.map((unit) => (
            <option key={unit} value={unit}>
              {t(`unit.${unit}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t('contract.until')}
        <select
          value={terms.until}
          onChange={(event) =>
            tell({
              ...notice,
              terms: { ...terms, until: event.currentTarget.value as NoticeUntil },
            })
          }
        >
          {noticeUntils.map((until) => (
            <option key={until} value={until}>
              {t(`until.${until}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t('contract.given')}
        <input
          type="date"
          value={given}
          onChange={(event) => {
            const date = parseCivilDate(event.currentTarget.value);
            if (date) tell({ ...notice, given: date });
          }}
        />
      </label>
      <p role="status" class="result">
        {t('contract.ends', day(end.lastDay), day(end.lastWorkingDay))}{' '}
        <span class="muted">{t('contract.holidays')}</span>
      </p>
    </div>
  );
}
