import { Banner } from './banner.tsx';
import { Card } from './card.tsx';
import { Chip } from './chip.tsx';
import { FlagList } from './flag-list.tsx';
import type { Actions, ComposeView, Open, Words } from './model.ts';
import { ReminderLine } from './reminder-line.tsx';
import type { GuardActions, GuardState } from './send-guard.ts';
import { SendGuardParts } from './send-guard-parts.tsx';

interface Props {
  readonly views: readonly ComposeView[];
  readonly open: Open;
  readonly guard: GuardActions & { readonly state: GuardState };
  /** The name of the client whose mail is held. */
  readonly client: string;
  readonly isSendLow: boolean;
  /** What a screen reader says next. */
  readonly spoken: string;
  readonly host: HTMLElement;
  readonly words: Words;
  readonly lang: string;
  readonly actions: Actions;
  readonly findChip: (key: string) => Element | null;
}

/** All our parts on a page. */
export function InlineApp(props: Props) {
  const { views, open, guard, client, isSendLow, spoken, host, words, lang, actions, findChip } =
    props;
  const { state } = guard;
  const held = state.kind === 'none' ? undefined : views.find((view) => view.key === state.key);
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
      {held && (
        <SendGuardParts
          key={held.key}
          state={state}
          client={client}
          isSendLow={isSendLow}
          scheme={held.scheme}
          words={words}
          actions={guard}
        />
      )}
      <div class="unseen" role="status" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}
