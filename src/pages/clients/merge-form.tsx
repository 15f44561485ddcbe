import { useState } from 'preact/hooks';
import type { RowProps } from './client-row.tsx';
import { keyOf, type NamedRecord, nameOf } from './named-record.ts';
import { RowForm } from './row-form.tsx';

interface Props extends RowProps {
  readonly onCancel: () => void;
}

/** Makes a client part of another one, and says beforehand whose record counts. */
export function MergeForm({ record, all, words, onChange, onCancel }: Props) {
  const t = words.clients;
  const others = all.filter((other) => keyOf(other) !== keyOf(record));
  const [chosen, setChosen] = useState('');
  const into = others.find((other) => keyOf(other) === chosen) ?? others[0];
  if (!into) return null;
  const name = nameOf(record.client);
  const save = () => onChange({ kind: 'merge', from: record.client, into: into.client });
  return (
    <RowForm save={t('merge.do')} words={words} onSave={save} onCancel={onCancel}>
      <label>
        {t('merge.field', name)}
        <select
          value={keyOf(into)}
          aria-describedby="merge-text"
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {others.map((other) => (
            <option key={keyOf(other)} value={keyOf(other)}>
              {titleOf(other)}
            </option>
          ))}
        </select>
      </label>
      <p id="merge-text">{t('merge.text', name, nameOf(into.client))}</p>
    </RowForm>
  );
}

function titleOf({ client }: NamedRecord): string {
  const name = nameOf(client);
  return client.address === null || client.address === name ? name : `${name} (${client.address})`;
}
