import type { Review } from '#analysis';
import { Button } from '#ui';
import type { Words } from './words.ts';

interface Props {
  readonly review: Review;
  /** The client's name; empty when the draft has no recipient yet. */
  readonly name: string;
  readonly notByPhone: boolean;
  readonly words: Words;
  /** How far the ending is; left out where it hasn't begun, or is told elsewhere. */
  readonly state?: string | undefined;
  /** Opens the panel; without it the plan stands beside. */
  readonly onPlan?: () => void;
  /** Without it the choice is made elsewhere. */
  readonly onNotByPhone?: (notByPhone: boolean) => void;
}

/** The nudge to call when the draft is an ending, or what stands in its place. */
export function CallNudge(props: Props) {
  const { review, name, notByPhone, words, state, onPlan, onNotByPhone } = props;
  const t = words.popup;
  if (!review.ending) return null;
  if (review.followUp) return <p class="notice">{t('call.follow-up')}</p>;
  if (notByPhone)
    return (
      <section class="notice">
        <p>{t('call.written', name)}</p>
        {state !== undefined && <p class="state">{state}</p>}
        {onNotByPhone && (
          <div class="actions">
            {onPlan && (
              <Button kind="primary" onClick={onPlan}>
                {t('call.plan-written')}
              </Button>
            )}
            <Button onClick={() => onNotByPhone(false)}>{t('call.after-all')}</Button>
          </div>
        )}
      </section>
    );
  return (
    <section class="notice call" aria-labelledby="call-title">
      <h2 id="call-title">{t('call.title')}</h2>
      <p>{t('call.reason', name)}</p>
      {state !== undefined && <p class="state">{state}</p>}
      {onNotByPhone && (
        <>
          <div class="actions">
            {onPlan && (
              <Button kind="primary" onClick={onPlan}>
                {t('call.plan')}
              </Button>
            )}
            <Button onClick={() => onNotByPhone(true)}>{t('call.not-by-phone')}</Button>
          </div>
          <p class="muted">{t('call.hint')}</p>
        </>
      )}
    </section>
  );
}
