import { useEffect, useState } from 'preact/hooks';
import type { Draft, Review } from '#analysis';
import { Button } from '#ui';
import { Coverage } from './coverage.tsx';
import { ReviewSummary } from './review-summary.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly review: (draft: Draft) => Promise<Review>;
  readonly onEnlarge: (body: string) => void;
}

/** Typing rests this long, in ms, before the text is reviewed. */
const pause = 300;

interface Answer {
  readonly draft: Draft;
  readonly review: Review;
}

/** A box for a draft from anywhere, with its review below. The text lives here alone. */
export function PasteBox({ words, review, onEnlarge }: Props) {
  const t = words.popup;
  const [body, setBody] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let stale = false;
    const draft = { subject: '', body };
    const ask = () =>
      review(draft).then(
        (found) => !stale && setAnswer({ draft, review: found }),
        () => !stale && setFailed(true),
      );
    setFailed(false);
    if (!body.trim()) setAnswer(null);
    const timer = body.trim() ? setTimeout(ask, pause) : undefined;
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [body, review]);

  return (
    <section class="section paste" aria-labelledby="paste-title">
      <h2 id="paste-title">{t('paste.title')}</h2>
      <textarea
        aria-label={t('paste.label')}
        placeholder={t('paste.label')}
        aria-describedby="paste-hint"
        autocomplete="off"
        value={body}
        onInput={(event) => setBody(event.currentTarget.value)}
      />
      <p id="paste-hint" class="muted">
        {t('paste.hint')}
      </p>
      <div>
        <Button onClick={() => onEnlarge(body)}>{t('paste.larger')}</Button>
      </div>
      <div class="section" aria-live="polite">
        {failed && <p>{t('failed.text')}</p>}
        {answer && <ReviewSummary {...answer} words={words} />}
      </div>
      {answer && <Coverage {...answer} words={words} />}
    </section>
  );
}
