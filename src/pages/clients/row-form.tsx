import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '#ui';
import type { Words } from './words.ts';

interface Props {
  readonly save: string;
  readonly words: Words;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A small form in a row; its first field has the focus, Escape leaves it. */
export function RowForm({ save, words, onSave, onCancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input, select');
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, []);
  return (
    <form
      ref={form}
      class="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {children}
      <div class="actions">
        <button type="submit" class="button button-primary">
          {save}
        </button>
        <Button onClick={onCancel}>{words.clients('cancel')}</Button>
      </div>
    </form>
  );
}
