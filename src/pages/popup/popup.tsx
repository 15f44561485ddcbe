import type { Draft, FillIn, Flag, Review } from '#analysis';
import { civilDateOf, isDraftAside, type StepId, stateOf } from '#guide';
import type { PopupState } from '#platform';
import { Button } from '#ui';
import { describeEnding } from '../describe-ending.ts';
import { localeFor } from '../locale-for.ts';
import { CallNudge } from './call-nudge.tsx';
import { Coverage } from './coverage.tsx';
import { Notices } from './notices.tsx';
import { PasteBox } from './paste-box.tsx';
import { ReviewSummary } from './review-summary.tsx';
import { StepsChecklist } from './steps-checklist.tsx';
import type { Words } from './words.ts';

/** What the popup can do; each is bound to the platform where it is mounted. */
export interface PopupActions {
  readonly reload: () => void;
  readonly allow: () => void;
  readonly openPanel: () => void;
  readonly watch: (site: string) => void;
  readonly openSettings: () => void;
  /** Opens the review page with this text. */
  readonly openReview: (text: string) => void;
  readonly reveal: (flag: Flag) => void;
  readonly review: (draft: Draft) => Promise<Review>;
  readonly findFillIns: (draft: Draft, review: Review) => Promise<readonly FillIn[]>;
  /** Puts the sentence into the draft; false when it was not taken. */
  readonly addFillIn: (fillIn: FillIn, draft: Draft) => Promise<boolean>;
  readonly tick: (step: StepId, done: boolean) => void;
  readonly setSteps: (steps: readonly StepId[]) => void;
  readonly setNotByPhone: (notByPhone: boolean) => void;
}

interface Props {
  readonly state: PopupState;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** The whole popup, drawn from one state. */
export function Popup({ state, words, actions }: Props) {
  const t = words.popup;
  const { tab, record } = state;
  const compose = tab.kind === 'watched' && tab.review ? tab : null;
  const review = compose?.review;
  const today = civilDateOf(new Date());
  const hasBegun = stateOf(record.ending, today).kind !== 'open' || isDraftAside(record.ending);
  const ending =
    record.client && hasBegun
      ? describeEnding(record.ending, today, words.ending, localeFor(state.language))
      : undefined;
  const isNudged = review?.ending === true && !review.followUp;
  return (
    <main class="popup">
      <header class="popup-head">
        <img src="/icon/48.png" alt="" />
        <h1>Call First</h1>
        <Button kind="quiet" onClick={actions.openPanel}>
          {t('panel.open')}
        </Button>
        <Button kind="quiet" onClick={actions.openSettings}>
          {t('settings.open')}
        </Button>
      </header>
      <Notices
        state={state}
        words={words}
        onReload={actions.reload}
        onAllow={actions.allow}
        onWatch={actions.watch}
      />
      {compose && review && (
        <>
          <CallNudge
            review={review}
            name={compose.client?.name ?? ''}
            notByPhone={record.ending.notByPhone}
            words={words}
            state={ending}
            onPlan={actions.openPanel}
            onNotByPhone={actions.setNotByPhone}
          />
          <section class="section" aria-labelledby="review-title">
            <h2 id="review-title">{t('review.title')}</h2>
            <ReviewSummary
              draft={compose.draft}
              review={review}
              words={words}
              onReveal={actions.reveal}
            />
          </section>
          <Coverage
            draft={compose.draft}
            review={review}
            words={words}
            find={actions.findFillIns}
            add={actions.addFillIn}
          />
        </>
      )}
      {!compose && (
        <PasteBox words={words} review={actions.review} onEnlarge={actions.openReview} />
      )}
      <StepsChecklist
        record={record}
        unnamed={state.owner === 'unnamed'}
        words={words}
        state={isNudged ? undefined : ending}
        onTick={actions.tick}
        onSetSteps={actions.setSteps}
      />
      <div>
        {compose && (
          <Button kind="quiet" onClick={() => actions.openReview('')}>
            {t('paste.other')}
          </Button>
        )}
        <a class="button button-quiet" href="/clients.html" target="_blank" rel="noreferrer">
          {t('clients.open')}
        </a>
      </div>
    </main>
  );
}
