import type { Settlement } from '#guide';
import { formatMoney } from '#guide';
import { Button } from '#ui';
import { TypedField } from '../typed-field.tsx';
import type { DeliverableRow, RefundFault } from './refund-form.ts';
import type { RefundWords } from './words.ts';

interface Props {
  readonly rows: readonly DeliverableRow[];
  readonly faults: readonly (RefundFault | null)[];
  readonly settlement: Settlement | null;
  readonly words: RefundWords;
  readonly onChange: (rows: readonly DeliverableRow[]) => void;
}

/** What was agreed, thing by thing: its weight, its price, and whether it is done. */
export function DeliverableList({ rows, faults, settlement, words, onChange }: Props) {
  const { t, tellFault, locale } = words;
  const change = (id: number, what: Partial<DeliverableRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...what } : row)));
  const add = () => {
    const id = 1 + Math.max(-1, ...rows.map((row) => row.id));
    onChange([...rows, { id, name: '', weight: '1', isDone: false }]);
  };
  return (
    <>
      <p class="muted">{t('weight.hint')}</p>
      <ol class="deliverables">
        {rows.map(({ id, name, weight, isDone }, index) => {
          const price = settlement?.prices[index];
          return (
            <li key={id}>
              <label class="field">
                {t('field.deliverable')} {index + 1}
                <input
                  autocomplete="off"
                  value={name}
                  onInput={(event) => change(id, { name: event.currentTarget.value })}
                />
              </label>
              <TypedField
                label={t('field.weight')}
                value={weight}
                fault={tellFault(faults[index] ?? null)}
                inputMode="numeric"
                size={6}
                onType={(typed) => change(id, { weight: typed })}
              />
              <label class="tick">
                <input
                  type="checkbox"
                  checked={isDone}
                  onChange={(event) => change(id, { isDone: event.currentTarget.checked })}
                />
                {t('field.isDone')}
              </label>
              <span class="muted">{price && formatMoney(price, locale)}</span>
              {rows.length > 1 && (
                <Button
                  kind="quiet"
                  label={t('deliverable.remove-label', name.trim() || String(index + 1))}
                  onClick={() => onChange(rows.filter((row) => row.id !== id))}
                >
                  {t('deliverable.remove')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <div>
        <Button onClick={add}>{t('deliverable.add')}</Button>
      </div>
    </>
  );
}
