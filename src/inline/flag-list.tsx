import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, CategoryMark } from '#ui';
import { useAnchored } from './anchored.ts';
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

function Unwatched({ view, words, actions }: Pick<Props, 'view' | 'words' | 'actions'>) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => setCopied(await actions.copyStructure(view.key));
  return (
    <>
      <p>{words.inline('unwatched.why')}</p>
      <p class="hint">
        <Button onClick={() => void copy()}>{words.inline('unwatched.copy')}</Button>
      </p>
      <p class="muted" role="status">
        {isCopied && words.inline('unwatched.copied')}
      </p>
    </>
  );
}

/** All flags of a draft, or why there are none: the way to them by keyboard and screen reader. */
export function FlagList({ view, open, words, actions, findChip }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const { chip } = view;
  const anchor = useMemo(
    () => ({
      context: view.body,
      getBoundingClientRect: () => (findChip(view.key) ?? view.body).getBoundingClientRect(),
    }),
    [view.body, view.key, findChip],
  );
  useAnchored(ref, anchor, 'above');
  useEffect(() => {
    if (open.by === 'keyboard')
      (ref.current?.querySelector<HTMLElement>('.flags button') ?? ref.current)?.focus();
  }, [open.by]);
  const partly = chip.kind === 'flags' || chip.kind === 'clear' ? chip.partly : null;
  const isPlain = chip.kind === 'clear' || chip.kind === 'language' || chip.kind === 'failed';
  return (
    <div
      class="part panel list unplaced"
      ref={ref}
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
