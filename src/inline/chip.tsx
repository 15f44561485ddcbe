import type { ChipState } from './chip-state.ts';
import { Kept } from './kept.ts';
import { type Actions, type ComposeView, pressedBy, type Words } from './model.ts';
import { findSpot, readLayout } from './room.ts';
import { listChipSpots } from './spots.ts';

/** What the chip says, in words. */
export function describeChip(chip: ChipState, { inline: t }: Words): string {
  if (chip.kind === 'hidden') return '';
  if (chip.kind !== 'flags') return t(`chip.${chip.kind}`);
  return chip.count === 1 ? t('chip.flags.one') : t('chip.flags', chip.count);
}

/** A tick, a wave under words, three dots, or a dash for what isn't reviewed. */
const signs: Readonly<Partial<Record<ChipState['kind'], string>>> = {
  clear: 'M2.5 6.5l2.5 2.5 4.5-5.5',
  flags: 'M1.5 3.5h9M1.5 8.5q1.5-2.2 3 0t3 0t3 0',
  reviewing: 'M2.5 6h.01M6 6h.01M9.5 6h.01',
};

function Sign({ kind }: Pick<ChipState, 'kind'>) {
  return (
    <span class={kind === 'flags' ? 'dot' : 'dot dot-quiet'}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={signs[kind] ?? 'M3 6h6'} />
      </svg>
    </span>
  );
}

interface Props {
  readonly view: ComposeView;
  readonly others: readonly Element[];
  readonly host: Element;
  readonly isOpen: boolean;
  readonly words: Words;
  readonly actions: Actions;
}

/** How a draft stands, in a corner of its compose; opens the list. */
export function Chip({ view, others, host, isOpen, words, actions }: Props) {
  const find = (part: HTMLElement) => {
    actions.noteLayout(view.key);
    const layout = readLayout(view.root, view.body);
    if (!layout) return null;
    const spots = listChipSpots({ width: part.offsetWidth, height: part.offsetHeight }, layout);
    return findSpot(spots, view, others, host, part);
  };
  return (
    <Kept
      as="div"
      class="chip"
      view={view}
      others={others}
      find={find}
      data-chip={view.chip.kind}
      data-key={view.key}
    >
      <button
        type="button"
        class="chip-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => actions.toggleList(view.key, pressedBy(event))}
      >
        <Sign kind={view.chip.kind} />
        {describeChip(view.chip, words)}
      </button>
    </Kept>
  );
}
