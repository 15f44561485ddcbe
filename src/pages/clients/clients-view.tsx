import { useId, useState } from 'preact/hooks';
import type { CivilDate } from '#guide';
import type { ClientsState } from '#platform';
import type { ClientsChange } from '#records';
import { ClientRow } from './client-row.tsx';
import { DataSection } from './data-section.tsx';
import { findClients, keyOf } from './named-record.ts';
import { UndoLine } from './undo-line.tsx';
import type { Words } from './words.ts';

/** What did not work: there is no room, or whatever else. */
export type Failure = 'full' | 'failed';

export interface ClientsActions {
  readonly change: (change: ClientsChange) => void;
  readonly undo: (id: string) => void;
  /** The time to take the last change back is over. */
  readonly forgetUndo: () => void;
}

interface Props {
  readonly state: ClientsState;
  readonly failure: Failure | null;
  /** The id of the last change that was made on this page. */
  readonly ownChange: string | null;
  readonly today: CivilDate;
  readonly words: Words;
  readonly locale: string;
  readonly actions: ClientsActions;
}

/** From so many clients on there is a search. */
const many = 8;

/** The whole clients page, drawn from one state. */
export function ClientsView(props: Props) {
  const { state, failure, ownChange, today, words, locale, actions } = props;
  const { records, undo, isPrivate } = state;
  const t = words.clients;
  const [sought, setSought] = useState('');
  const searchId = useId();
  const all = findClients(records, '', locale);
  const hasSearch = all.length >= many;
  const found = hasSearch ? findClients(records, sought, locale) : all;
  return (
    <main class="clients">
      <header>
        <img src="/icon/128.png" alt="" />
        <h1 tabIndex={-1}>{t('title')}</h1>
      </header>
      <p>{t('intro')}</p>
      {isPrivate && <p class="notice">{t('private.text')}</p>}
      {failure && (
        <p class="notice" role="alert" data-failure={failure}>
          {t(failure)}
        </p>
      )}
      {hasSearch && (
        <label class="search" for={searchId}>
          {t('search.label')}
          <input
            id={searchId}
            type="search"
            autocomplete="off"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        </label>
      )}
      <p class="muted" role="status">
        {all.length > 0 && t('count', found.length, all.length)}
        {found.length === 0 && (all.length === 0 ? t('none') : ` · ${t('search.none')}`)}
      </p>
      <ul class="client-list">
        {found.map((record) => (
          <ClientRow
            key={keyOf(record)}
            record={record}
            all={all}
            today={today}
            isPrivate={isPrivate}
            words={words}
            locale={locale}
            onChange={actions.change}
          />
        ))}
      </ul>
      <DataSection
        records={records}
        isPrivate={isPrivate}
        words={words}
        onChange={actions.change}
      />
      <UndoLine
        undo={undo}
        isOwn={undo?.id === ownChange}
        words={words}
        onUndo={actions.undo}
        onOver={actions.forgetUndo}
      />
    </main>
  );
}
