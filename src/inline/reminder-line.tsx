import { Button } from '#ui';
import { findBannerSpot } from './banner-spot.ts';
import { Kept } from './kept.ts';
import type { Actions, ComposeView, Words } from './model.ts';

interface Props {
  readonly view: ComposeView;
  /** The client's name. */
  readonly reminder: string;
  readonly others: readonly Element[];
  readonly host: Element;
  readonly words: Words;
  readonly actions: Actions;
}

/** Says quietly that contact with this client has ended and nothing is owed. */
export function ReminderLine({ view, reminder, others, host, words, actions }: Props) {
  const t = words.inline;
  return (
    <Kept
      as="section"
      class="banner reminder"
      view={view}
      others={others}
      find={findBannerSpot(view, others, host)}
      aria-label={t('reminder.label')}
    >
      <p class="banner-reason">{t('reminder.text', reminder)}</p>
      <div class="banner-actions">
        <Button onClick={() => actions.dismissReminder(view.key)}>{t('reminder.dismiss')}</Button>
        <Button kind="quiet" onClick={() => actions.turnReminderOff(view.key)}>
          {t('reminder.off')}
        </Button>
      </div>
    </Kept>
  );
}
