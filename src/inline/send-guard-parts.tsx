import { Button, CategoryMark } from '#ui';
import type { Because } from './decide-send.ts';
import type { Words } from './model.ts';
import type { Scheme } from './scheme.ts';
import type { GuardActions, GuardState } from './send-guard.ts';

interface Props {
  readonly state: GuardState;
  /** Whose mail it is; empty where there is no name. */
  readonly client: string;
  /** A note goes where Send is not. */
  readonly isSendLow: boolean;
  readonly scheme: Scheme;
  readonly words: Words;
  readonly actions: GuardActions;
}

const mostFlags = 3;

function Found({ because, client, words }: { because: Because } & Pick<Props, 'client' | 'words'>) {
  const { ending, flags } = because;
  const rest = flags.length - mostFlags;
  return (
    <div id="guard-found">
      {ending && <p>{client ? words.guard('ending', client) : words.guard('ending.unnamed')}</p>}
      {flags.length > 0 && <p>{words.guard('flags')}</p>}
      {flags.length > 0 && (
        <ul class="guard-flags">
          {flags.slice(0, mostFlags).map((flag) => (
            <li key={`${flag.category} ${flag.words}`}>
              <CategoryMark category={flag.category} t={words.ui} />{' '}
              <span class="words">{flag.words}</span>
            </li>
          ))}
          {rest > 0 && (
            <li class="muted">
              {rest === 1 ? words.guard('more.one') : words.guard('more', rest)}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Dialog({ because, client, scheme, words, actions }: { because: Because } & Props) {
  // At once: the mail is held only when the dialog stands.
  const open = (dialog: HTMLDialogElement | null) => {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // Not a button: the key that asked to send may still be down.
    dialog.focus({ preventScroll: true });
  };
  return (
    <dialog
      class="guard"
      ref={open}
      tabIndex={-1}
      aria-labelledby="guard-title"
      aria-describedby="guard-found"
      data-scheme={scheme}
      onCancel={(event) => {
        event.preventDefault();
        actions.goBack();
      }}
    >
      <h2 class="panel-title" id="guard-title">
        {words.guard('title')}
      </h2>
      <Found because={because} client={client} words={words} />
      <form
        class="guard-actions"
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          actions.goBack();
        }}
      >
        <Button kind="primary" onClick={actions.callInstead}>
          {words.guard('call')}
        </Button>
        {/* By the form, so that it closes the dialog even where Firefox has ended this script. */}
        <Button>{words.guard('back')}</Button>
        <Button kind="quiet" onClick={actions.sendAnyway}>
          {words.guard('anyway')}
        </Button>
      </form>
    </dialog>
  );
}

/** The pause before sending, or what is left to say after it. */
export function SendGuardParts(props: Props) {
  const { state, isSendLow, scheme, words, actions } = props;
  if (state.kind === 'asking') return <Dialog {...props} because={state.because} />;
  if (state.kind === 'none') return null;
  const isAgain = state.note === 'again';
  return (
    <div
      class={`part guard-note ${isSendLow ? 'guard-note-high' : ''}`}
      role="alert"
      data-scheme={scheme}
    >
      <p>{isAgain ? words.guard('again') : words.inline('banner.toolbar')}</p>
      <Button kind="close" label={words.inline('card.close')} onClick={actions.closeNote}>
        ×
      </Button>
    </div>
  );
}
