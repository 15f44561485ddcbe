import { useRef } from 'preact/hooks';
import { Button } from '#ui';
import { useSpot } from './anchored.ts';
import type { Actions, ComposeView, Words } from './model.ts';
import { findSpot, readLayout } from './room.ts';
import { listBannerSpots } from './spots.ts';

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
  const ref = useRef<HTMLElement>(null);
  const t = words.inline;
  useSpot(ref, view.body, (part) => {
    const layout = readLayout(view.root, view.body);
    if (!layout) return null;
    const size = { width: part.offsetWidth, height: part.offsetHeight };
    const foot = {
      left: layout.body.left + 8,
      top: Math.max(0, layout.body.bottom - size.height - 8),
    };
    return findSpot(listBannerSpots(size, layout), view, others, host) ?? foot;
  });
  return (
    <section
      class="part banner reminder unplaced"
      ref={ref}
      aria-label={t('reminder.label')}
      data-scheme={view.scheme}
    >
      <p class="banner-reason">{t('reminder.text', reminder)}</p>
      <div class="banner-actions">
        <Button onClick={() => actions.dismissReminder(view.key)}>{t('reminder.dismiss')}</Button>
        <Button kind="quiet" onClick={() => actions.turnReminderOff(view.key)}>
          {t('reminder.off')}
        </Button>
      </div>
    </section>
  );
}
