import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '#i18n';
import { type ComposeState, type HeldText, logError } from '#platform';
import { Button } from '#ui';
import { PanelPage } from '../panel/panel-page.tsx';
import { CallNudge } from '../popup/call-nudge.tsx';
import { Coverage } from '../popup/coverage.tsx';
import { ReviewSummary } from '../popup/review-summary.tsx';
import { DraftFields } from './draft-fields.tsx';
import type { AttachDraft, DraftPage } from './draft-page.ts';
import { usePlan } from './use-plan.ts';
import { wordsIn } from './words.ts';

interface Props {
  readonly tabId: number;
  readonly held: HeldText;
  readonly language: Locale;
  readonly attach: AttachDraft;
}

/** A draft from anywhere, with the same review, rewrites and call plan as in a webmail. */
export function ReviewPage({ tabId, held, language, attach }: Props) {
  const words = useMemo(() => wordsIn(language), [language]);
  const t = words.review;
  const { isPrivate } = held;
  const body = useRef<HTMLTextAreaElement>(null);
  const page = useRef<DraftPage | null>(null);
  const [compose, setCompose] = useState<ComposeState>({ kind: 'none' });
  const [said, setSaid] = useState('');
  const plan = usePlan(page, compose, tabId, isPrivate);

  useEffect(() => {
    const onChange = () => page.current && setCompose(page.current.readCompose());
    if (body.current) body.current.value = held.text;
    page.current = attach({ language, isPrivate, onChange });
    body.current?.focus();
  }, []);

  const copy = () =>
    navigator.clipboard.writeText(body.current?.value ?? '').then(
      () => setSaid(words.panel('copied')),
      () => setSaid(words.panel('copy.failed')),
    );
  const shown = compose.kind === 'watched' && compose.review ? compose : null;
  return (
    <div class="review">
      <main class="review-main">
        <header>
          <h1>{t('title')}</h1>
          <p class="muted">{t('intro')}</p>
          {isPrivate && <p class="muted">{t('private.text')}</p>}
        </header>
        <DraftFields words={words} body={body} />
        <div class="actions">
          <Button onClick={() => void copy().catch((error) => logError('review', error))}>
            {t('copy')}
          </Button>
          <span class="muted" role="status">
            {said}
          </span>
        </div>
        {shown?.review && (
          <section class="section" aria-labelledby="review-title">
            <h2 id="review-title">{words.popup('review.title')}</h2>
            <ReviewSummary
              draft={shown.draft}
              review={shown.review}
              words={words}
              onReveal={(flag) => page.current?.revealFlag(flag)}
            />
            <Coverage draft={shown.draft} review={shown.review} words={words} />
          </section>
        )}
      </main>
      <aside class="review-side" aria-label={t('plan.label')}>
        {plan ? (
          <PanelPage
            first={plan.first}
            source={plan.source}
            renderHead={({ client, record }) =>
              shown?.review && (
                <CallNudge
                  review={shown.review}
                  name={client?.name ?? ''}
                  notByPhone={record.ending.notByPhone}
                  words={words}
                />
              )
            }
          />
        ) : (
          <p class="muted">{t('no-ending')}</p>
        )}
      </aside>
    </div>
  );
}
