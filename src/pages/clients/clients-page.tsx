import { useEffect, useMemo, useState } from 'preact/hooks';
import { civilDateOf } from '#guide';
import {
  type ClientsState,
  isStorageFull,
  type Language,
  logError,
  onClientsChanged,
  sendToBackground,
} from '#platform';
import { localeFor } from '../locale-for.ts';
import { type ClientsActions, ClientsView, type Failure } from './clients-view.tsx';
import { wordsIn } from './words.ts';

interface Props {
  readonly first: ClientsState;
  readonly language: Language;
}

/** The clients page bound to the background. */
export function ClientsPage({ first, language }: Props) {
  const [state, setState] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [ownChange, setOwnChange] = useState<string | null>(null);
  const words = useMemo(() => wordsIn(language), [language]);

  const show = (answer: Promise<ClientsState>) =>
    answer.then(
      (next) => {
        setState(next);
        setFailure(null);
      },
      (error: unknown) => {
        setFailure(isStorageFull(error) ? 'full' : 'failed');
        logError('clients', error);
      },
    );
  useEffect(() => {
    const life = new AbortController();
    onClientsChanged(() => void show(sendToBackground('readClients')), life.signal);
    return () => life.abort();
  }, []);

  const actions = useMemo((): ClientsActions => {
    const focusTitle = () => document.querySelector<HTMLElement>('h1')?.focus();
    return {
      change(change) {
        const id = crypto.randomUUID();
        setOwnChange(id);
        void show(sendToBackground('changeClients', id, change));
      },
      undo: (id) => void show(sendToBackground('undoClients', id)).then(focusTitle),
      forgetUndo() {
        if (document.activeElement?.closest('.undo')) focusTitle();
        setState((old) => ({ ...old, undo: null }));
      },
    };
  }, []);
  return (
    <ClientsView
      state={state}
      failure={failure}
      ownChange={ownChange}
      today={civilDateOf(new Date())}
      words={words}
      locale={localeFor(language)}
      actions={actions}
    />
  );
}
