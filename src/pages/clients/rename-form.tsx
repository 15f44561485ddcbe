import { useState } from 'preact/hooks';
import { plainLine, recordKey } from '#records';
import type { RowProps } from './client-row.tsx';
import { keyOf, nameOf } from './named-record.ts';
import { RowForm } from './row-form.tsx';

interface Props extends RowProps {
  readonly onCancel: () => void;
}

/** Gives a client another name. */
export function RenameForm({ record, all, words, onChange, onCancel }: Props) {
  const t = words.clients;
  const { client } = record;
  const [name, setName] = useState(nameOf(client));
  const [fault, setFault] = useState<'empty' | 'taken' | null>(null);
  const save = () => {
    const key = recordKey({ ...client, name: plainLine(name) });
    const isTaken = key !== keyOf(record) && all.some((other) => keyOf(other) === key);
    if (plainLine(name) === '') setFault('empty');
    else if (isTaken) setFault('taken');
    else onChange({ kind: 'rename', client, name });
  };
  return (
    <RowForm save={t('save')} words={words} onSave={save} onCancel={onCancel}>
      <label>
        {t('rename.field')}
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          value={name}
          aria-invalid={fault !== null}
          aria-describedby="rename-fault"
          onInput={(event) => {
            setName(event.currentTarget.value);
            setFault(null);
          }}
        />
      </label>
      <p id="rename-fault" role="alert">
        {fault && t(`rename.${fault}`)}
      </p>
    </RowForm>
  );
}
