import { render } from 'preact';
import type { PartLooks } from '#platform';
import { Button } from '#ui';
import { attachHost } from './host.ts';
import { wordsOf } from './model.ts';

/** Says that this page is not watched any more until it is loaded again. Stays until it is closed, or a newer script takes it away. */
export function showGoneNote(document: Document, { texts, css }: PartLooks): void {
  const closed = new AbortController();
  const { element, stage } = attachHost(document, css, closed.signal);
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal: closed.signal });
  const words = wordsOf(texts);
  render(
    <div class="stage" lang={texts.locale}>
      <div class="part guard-note guard-note-high" role="alert" data-scheme="auto">
        <p>{words.inline('gone.text')}</p>
        <Button kind="close" label={words.inline('card.close')} onClick={() => closed.abort()}>
          ×
        </Button>
      </div>
    </div>,
    stage,
  );
}
