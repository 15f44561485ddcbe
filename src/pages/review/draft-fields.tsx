import type { RefObject } from 'preact';
import type { ReviewWords } from './words.ts';

interface Props {
  readonly words: ReviewWords;
  readonly body: RefObject<HTMLTextAreaElement | null>;
}

/** The fields of a draft. They hold their own values: a value set from outside would take the undo away. */
export function DraftFields({ words, body }: Props) {
  const t = words.review;
  const setClient = ({ currentTarget: field }: { readonly currentTarget: HTMLInputElement }) => {
    if (!field.form) return;
    field.form.dataset.client = field.value;
    field.form.dispatchEvent(new Event('input'));
  };
  return (
    <form class="draft" data-draft autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{t('to')}</span>
        <input type="text" autocomplete="off" spellcheck={false} onChange={setClient} />
      </label>
      <label>
        <span>{t('subject')}</span>
        <input type="text" autocomplete="off" data-draft-subject />
      </label>
      <textarea
        ref={body}
        aria-label={t('body')}
        placeholder={t('body')}
        autocomplete="off"
        data-draft-body
      />
    </form>
  );
}
