import { type NoticeFacts, parseCivilDate } from '#guide';
import { NoticeFields } from './notice-fields.tsx';
import type { SectionProps } from './panel-view.ts';

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
