import { Component } from 'preact';
import { Button, categorySteps, FlagBody } from '#ui';
import { focusOpened, hangOn } from './anchored.ts';
import type { Actions, ComposeView, Open, Words } from './model.ts';

interface Props {
  readonly view: ComposeView;
  readonly open: Extract<Open, { kind: 'card' }>;
  readonly words: Words;
  readonly actions: Actions;
}

type CopyProps = { readonly text: string } & Pick<Props, 'words' | 'actions'>;

class CopyButton extends Component<CopyProps, { isCopied?: boolean }> {
  async copy() {
    this.setState({ isCopied: await this.props.actions.copyText(this.props.text) });
  }

  override render() {
    return (
      <Button onClick={() => void this.copy()}>
        {this.props.words.inline(this.state.isCopied ? 'card.copied' : 'card.copy')}
      </Button>
    );
  }
}

/** What is said of one flag, at its words. */
export function Card({ view, open, words, actions }: Props) {
  const { key, flag, line, notTaken } = open;
  const anchor = {
    context: view.body,
    getBoundingClientRect: () => {
      const rects = actions.findRects(key, flag);
      return rects[Math.min(line, rects.length - 1)] ?? view.body.getBoundingClientRect();
    },
  };
  const hang = hangOn(anchor, 'below');
  return (
    <div
      class="part panel card unplaced"
      ref={(part) => {
        const end = hang(part);
        focusOpened(part, open.by);
        return end;
      }}
      role="dialog"
      aria-labelledby="card-head"
      tabIndex={-1}
      data-scheme={view.scheme}
    >
      <Button kind="close" label={words.inline('card.close')} onClick={actions.close}>
        ×
      </Button>
      <FlagBody
        flag={{ ...flag.flag, rewrites: flag.rewrites }}
        words={flag.words}
        step={words.steps(`${categorySteps[flag.flag.category]}.title`)}
        t={words.ui}
        headId="card-head"
        onRewrite={(rewrite) => actions.rewrite(key, flag, rewrite)}
      />
      {notTaken && (
        <div class="not-taken" role="alert">
          {words.inline('card.not-taken')}
          <br />
          <CopyButton text={notTaken.text} words={words} actions={actions} />
        </div>
      )}
      <div class="flag-actions">
        <Button kind="quiet" onClick={() => actions.ignore(key, flag)}>
          {words.inline('card.ignore')}
        </Button>
      </div>
    </div>
  );
}
