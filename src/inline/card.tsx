import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, categorySteps, FlagBody } from '#ui';
import { useAnchored } from './anchored.ts';
import type { Actions, ComposeView, Open, Words } from './model.ts';

interface Props {
  readonly view: ComposeView;
  readonly open: Extract<Open, { kind: 'card' }>;
  readonly words: Words;
  readonly actions: Actions;
}

function CopyButton({ text, words, actions }: { text: string } & Pick<Props, 'words' | 'actions'>) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => setCopied(await actions.copyText(text));
  return (
    <Button onClick={() => void copy()}>
      {words.inline(isCopied ? 'card.copied' : 'card.copy')}
    </Button>
  );
}

/** What is said of one flag, at its words. */
export function Card({ view, open, words, actions }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const { key, flag, line, notTaken } = open;
  const anchor = useMemo(
    () => ({
      context: view.body,
      getBoundingClientRect: () => {
        const rects = actions.findRects(key, flag);
        return rects[Math.min(line, rects.length - 1)] ?? view.body.getBoundingClientRect();
      },
    }),
    [view.body, key, flag, line, actions],
  );
  useAnchored(ref, anchor, 'below');
  useEffect(() => {
    if (open.by === 'keyboard') ref.current?.focus();
  }, [open.by, flag.id]);
  return (
    <div
      class="part panel card unplaced"
      ref={ref}
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
