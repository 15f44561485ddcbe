import { Component } from 'preact';
import { Button, CategoryMark } from '#ui';
import { focusOpened, hangOn } from './anchored.ts';
import { describeChip } from './chip.tsx';
import { type Actions, type ComposeView, type Open, pressedBy, type Words } from './model.ts';

interface Props {
  readonly view: ComposeView;
  readonly open: Extract<Open, { kind: 'list' }>;
  readonly words: Words;
  readonly actions: Actions;
  readonly findChip: (key: string) => Element | null;
}

function Flags({ view, words, actions }: Pick<Props, 'view' | 'words' | 'actions'>) {
  return (
    <ul class="flags">
      {view.flags.map((flag) => (
        <li key={flag.id}>
          <button
            type="button"
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => actions.openCard(view.key, flag, pressedBy(event))}
          >
            <CategoryMark category={flag.flag.category} t={words.ui} />
            <span class="words">{flag.words}</span>
            {flag.in === 'subject' && <span class="muted">{words.inline('list.subject')}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

class Unwatched extends Component<
  Pick<Props, 'view' | 'words' | 'actions'>,
  { isCopied?: boolean }
> {
  async copy() {
    this.setState({ isCopied: await this.props.actions.copyStructure(this.props.view.key) });
  }

  override render() {
    const t = this.props.words.inline;
    return (
      <>
        <p>{t('unwatched.why')}</p>
        <p class="hint">
          <Button onClick={() => void this.copy()}>{t('unwatched.copy')}</Button>
        </p>
        <p class="muted" role="status">
          {this.state.isCopied && t('unwatched.copied')}
        </p>
      </>
    );
  }
}

/** All flags of a draft, or why there are none: the way to them by keyboard and screen reader. */
export function FlagList({ view, open, words, actions, findChip }: Props) {
  const { chip } = view;
  const anchor = {
    context: view.body,
    getBoundingClientRect: () => (findChip(view.key) ?? view.body).getBoundingClientRect(),
  };
  const hang = hangOn(anchor, 'above');
  const partly = chip.kind === 'flags' || chip.kind === 'clear' ? chip.partly : null;
  const isPlain = chip.kind === 'clear' || chip.kind === 'language' || chip.kind === 'failed';
  return (
    <div
      class="part panel list unplaced"
      ref={(part) => {
        const end = hang(part);
        focusOpened(part, open.by, '.flags button');
        return end;
      }}
      role="dialog"
      aria-labelledby="list-head"
      tabIndex={-1}
      data-scheme={view.scheme}
    >
      <div class="panel-head">
        <h2 class="panel-title" id="list-head">
          {chip.kind === 'flags' ? words.inline('list.title') : describeChip(chip, words)}
        </h2>
        <Button kind="close" label={words.inline('card.close')} onClick={actions.close}>
          ×
        </Button>
      </div>
      {chip.kind === 'unwatched' && <Unwatched view={view} words={words} actions={actions} />}
      {isPlain && <p>{words.inline(`list.${chip.kind}`)}</p>}
      {chip.kind === 'flags' && <Flags view={view} words={words} actions={actions} />}
      {partly && (
        <p class="hint muted">
          {words.inline(partly === 'length' ? 'chip.partial' : 'chip.partial-language')}
        </p>
      )}
      {chip.kind === 'flags' && <p class="hint muted">{words.inline('list.shortcut')}</p>}
    </div>
  );
}
