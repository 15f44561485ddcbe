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
import { localeFor, type SectionProps } from './panel-view.ts';

type Agreed = Extract<NoticeFacts, { kind: 'agreed' }>;

const kinds = ['unknown', 'none', 'agreed'] as const;

/** What the agreement asks for, and the last working day that it comes to. */
export function ContractSection({ view, words, today, actions }: SectionProps) {
  const t = words.panel;
  const { notice, lastDay } = view.record;
  const tell = (next: NoticeFacts) => actions.change({ kind: 'tell', notice: next });
  const choose = (kind: NoticeFacts['kind']) =>
    tell(
      kind === 'agreed'
        ? { kind, terms: { length: 2, unit: 'week', until: 'any-day' }, given: today }
        : { kind },
    );
  return (
    <section class="section" aria-labelledby="contract-title">
      <h2 id="contract-title">{t('contract.title')}</h2>
      <label class="field">
        {t('contract.kind')}
        <select
          id="notice-kind"
          value={notice.kind}
          onChange={(event) => choose(event.currentTarget.value as NoticeFacts['kind'])}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`contract.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {notice.kind === 'agreed' && (
        <NoticeFields notice={notice} view={view} words={words} tell={tell} />
      )}
      <label class="field">
        {t('contract.last-day')}
        <input
          type="date"
          value={lastDay ?? ''}
          onChange={(event) =>
            actions.change({ kind: 'tell', lastDay: parseCivilDate(event.currentTarget.value) })
          }
        />
      </label>
    </section>
  );
}

interface FieldsProps extends Pick<SectionProps, 'view' | 'words'> {
  readonly notice: Agreed;
  readonly tell: (notice: Agreed) => void;
}

function NoticeFields({ notice, view, words, tell }: FieldsProps) {
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
      <label class="field">
        {t('contract.length')}
        <input
          inputMode="numeric"
          size={4}
          value={typed}
          aria-invalid={read.kind === 'fault'}
          aria-describedby="notice-fault"
          onInput={(event) => setLength(event.currentTarget.value)}
        />
      </label>
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
      <p id="notice-fault" class="asks" role="status">
        {read.kind === 'fault' && t('contract.too-long', most)}
      </p>
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
