import { useMemo, useState } from 'preact/hooks';
import { type Remedy, remedies, type Settlement, settlementSentence, writeAmount } from '#guide';
import { planWords } from '#i18n';
import { isSameValue } from '#records';
import { localeFor } from '../../locale-for.ts';
import type { SectionProps } from '../panel-view.ts';
import { TypedField } from '../typed-field.tsx';
import { Choice } from './choice.tsx';
import { CurrencyField } from './currency-field.tsx';
import { DeliverableList } from './deliverable-list.tsx';
import { newRefundForm, type RefundForm, readRefund } from './refund-form.ts';
import { RefundResult } from './refund-result.tsx';
import { refundWordsIn } from './words.ts';

/** Who owes whom for the work that is done, and the sentence that says so. */
export function RefundSection({ view, actions }: SectionProps) {
  const locale = localeFor(view.language);
  const words = useMemo(() => refundWordsIn(view.language, locale), [view.language, locale]);
  const { t, tellFault } = words;
  const kept = view.record.settled;
  const [form, setForm] = useState(() =>
    newRefundForm(kept?.settlement ?? null, navigator.language, (money) =>
      writeAmount(money, locale),
    ),
  );
  const [remedy, setRemedy] = useState<Remedy>(kept?.remedy ?? 'refund');
  const set = (change: Partial<RefundForm>) => setForm((old) => ({ ...old, ...change }));
  const { settlement, faults } = readRefund(form, locale);
  const sentenceOf = (settled: Settlement) =>
    settlementSentence(
      { settlement: settled, remedy },
      planWords[view.clientLanguage],
      localeFor(view.clientLanguage),
    );
  const toPlan = (settled: Settlement) => {
    const { contract } = view.edits;
    const sentence = sentenceOf(settled);
    // Words of the user's own stand for the whole part: the sentence goes below them.
    if (contract !== undefined && !contract.includes(sentence))
      actions.edit({ ...view.edits, contract: `${contract.trimEnd()} ${sentence}`.trimStart() });
    actions.change({ kind: 'tell', settled: { settlement: settled, remedy } });
  };
  return (
    <details class="section tool">
      <summary>
        <h2>{t('title')}</h2>
      </summary>
      <p class="muted">{t('intro')}</p>
      <CurrencyField
        label={t('field.currency')}
        currency={form.currency}
        locale={locale}
        onChange={(currency) => set({ currency })}
      />
      {(['agreed', 'paid'] as const).map((field) => (
        <TypedField
          key={field}
          label={t(`field.${field}`)}
          value={form[field]}
          fault={tellFault(faults[field])}
          onType={(typed) => set({ [field]: typed })}
        />
      ))}
      <Choice
        legend={t('field.progress')}
        name="progress"
        chosen={form.by}
        options={(['percent', 'deliverables'] as const).map((id) => [id, t(`field.${id}`)])}
        onChoose={(by) => set({ by })}
      />
      {form.by === 'percent' ? (
        <TypedField
          label={t('field.percent')}
          value={form.percent}
          fault={tellFault(faults.percent)}
          size={8}
          onType={(percent) => set({ percent })}
        />
      ) : (
        <DeliverableList
          rows={form.deliverables}
          faults={faults.weights}
          settlement={settlement}
          words={words}
          onChange={(deliverables) => set({ deliverables })}
        />
      )}
      <p class="asks" role="status">
        {tellFault(faults.deliverables)}
      </p>
      {settlement?.balance.kind === 'you-owe' && (
        <Choice
          legend={t('field.remedy')}
          name="remedy"
          chosen={remedy}
          options={remedies.map((id) => [id, t(`remedy.${id}`)])}
          onChoose={setRemedy}
        />
      )}
      <RefundResult
        settlement={settlement}
        sentence={settlement && sentenceOf(settlement)}
        words={words}
        lang={view.clientLanguage}
        {...(view.owner !== 'checklist' && {
          plan: {
            isIn: kept !== null && isSameValue(kept, { settlement, remedy }),
            put: toPlan,
            drop: () => actions.change({ kind: 'tell', settled: null }),
          },
        })}
        copy={actions.copy}
      />
    </details>
  );
}
