import { useEffect, useRef } from 'preact/hooks';
import type { ClientsState } from '#platform';
import { Button } from '#ui';
import type { Words } from './words.ts';

interface Props {
  readonly undo: ClientsState['undo'];
  /** The change was made on this page: its undo gets the focus. */
  readonly isOwn: boolean;
  readonly words: Words;
  readonly onUndo: (id: string) => void;
  readonly onOver: () => void;
}

/** Says what was done and takes it back, for as long as it can be. */
export function UndoLine({ undo, isOwn, words, onUndo, onOver }: Props) {
  const t = words.clients;
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!undo) return;
    // What was pressed may be gone with its row: the focus must stand somewhere.
    if (isOwn) line.current?.querySelector('button')?.focus();
    const timer = window.setTimeout(onOver, Math.max(0, undo.until - Date.now()));
    return () => clearTimeout(timer);
  }, [undo?.id]);
  return (
    <div ref={line} class="undo" role="status">
      {undo && (
        <div class="undo-box">
          <p>
            {t(`done.${undo.kind}`)} <span class="muted">{t('undo.hint')}</span>
          </p>
          <Button kind="primary" onClick={() => onUndo(undo.id)}>
            {t('undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
