import { useRef, useState } from 'preact/hooks';
import type { CivilDate } from '#guide';
import type { ClientsChange } from '#records';
import { Button } from '#ui';
import { describeKept, describeState } from './describe-client.ts';
import { MergeForm } from './merge-form.tsx';
import { type NamedRecord, nameOf } from './named-record.ts';
import { RenameForm } from './rename-form.tsx';
import type { Words } from './words.ts';

export interface RowProps {
  readonly record: NamedRecord;
  /** All clients, by name; this one is among them. */
  readonly all: readonly NamedRecord[];
  readonly words: Words;
  readonly locale: string;
  readonly onChange: (change: ClientsChange) => void;
}

interface Props extends RowProps {
  readonly today: CivilDate;
  readonly isPrivate: boolean;
}

type Form = 'rename' | 'merge';

/** One client: who it is, how far things are, and what can be done. */
export function ClientRow({ today, isPrivate, ...props }: Props) {
  const { record, all, words, locale, onChange } = props;
  const { client } = record;
  const t = words.clients;
  const [form, setForm] = useState<Form | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const close = () => {
    setForm(null);
    row.current?.querySelector<HTMLElement>(`[data-opens=${form}] button`)?.focus();
  };
  const change = (wanted: ClientsChange) => {
    setForm(null);
    onChange(wanted);
  };
  const name = nameOf(client);
  const kept = describeKept(record, words);
  return (
    <li ref={row} class="client" data-client={name}>
      <div class="client-text">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {client.address !== null && client.address !== name && (
          <p class="muted">
            <bdi>{client.address}</bdi>
          </p>
        )}
        <p>{describeState(record, today, words, locale)}</p>
        {kept !== '' && <p class="muted">{kept}</p>}
      </div>
      {!isPrivate && (
        <div class="client-actions">
          <span data-opens="rename">
            <Button kind="quiet" label={t('rename.label', name)} onClick={() => setForm('rename')}>
              {t('rename')}
            </Button>
          </span>
          {all.length > 1 && (
            <span data-opens="merge">
              <Button kind="quiet" label={t('merge.label', name)} onClick={() => setForm('merge')}>
                {t('merge')}
              </Button>
            </span>
          )}
          <Button
            kind="quiet"
            label={t('delete.label', name)}
            onClick={() => change({ kind: 'delete', client })}
          >
            {t('delete')}
          </Button>
        </div>
      )}
      {form === 'rename' && <RenameForm {...props} onChange={change} onCancel={close} />}
      {form === 'merge' && <MergeForm {...props} onChange={change} onCancel={close} />}
    </li>
  );
}
