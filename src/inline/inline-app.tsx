import { Banner } from './banner.tsx';
import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import { FlagList } from './flag-list.tsx';
import type { Actions, ComposeView, Open, Words } from './model.ts';
import { ReminderLine } from './reminder-line.tsx';

interface Props {
  readonly views: readonly ComposeView[];
  readonly open: Open;
  /** What a screen reader says next. */
  readonly spoken: string;
  readonly host: HTMLElement;
  readonly words: Words;
  readonly lang: string;
  readonly actions: Actions;
  readonly findChip: (key: string) => Element | null;
}

/** All our parts on a page. */
export function InlineApp({ views, open, spoken, host, words, lang, actions, findChip }: Props) {
  const opened = open.kind === 'none' ? undefined : views.find((view) => view.key === open.key);
  return (
    <div class="stage" lang={lang}>
      {views.map((view) => {
        const others = views.filter((it) => it !== view).map((it) => it.root);
        const shared = { view, others, host, words, actions };
        const isOpen = open.kind === 'list' && open.key === view.key;
        return (
          <div key={view.key}>
            {view.reminder !== null ? (
              <ReminderLine {...shared} reminder={view.reminder} />
            ) : (
              view.banner && <Banner {...shared} banner={view.banner} />
            )}
            {view.chip.kind !== 'hidden' && <Chip {...shared} isOpen={isOpen} />}
          </div>
        );
      })}
      {opened && open.kind === 'list' && (
        <FlagList
          key={opened.key}
          view={opened}
          open={open}
          words={words}
          actions={actions}
          findChip={findChip}
        />
      )}
      {opened && open.kind === 'card' && (
        <Card key={open.flag.id} view={opened} open={open} words={words} actions={actions} />
      )}
      <div class="unseen" role="status" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}
