import type { FillIn } from '#analysis';
import { Button } from '#ui';
import type { Words } from './words.ts';

interface Props {
  readonly fillIn: FillIn;
  readonly words: Words;
  readonly onAdd: () => void;
}

/** A sentence for what the draft lacks, and the button that puts it there. */
export function FillInLine({ fillIn: { text }, words, onAdd }: Props) {
  return (
    <span class="fill-in">
      <q lang="en">{text}</q>
      <Button onClick={onAdd} label={words.popup('covers.add-label', text)}>
        {words.popup('covers.add')}
      </Button>
    </span>
  );
}
