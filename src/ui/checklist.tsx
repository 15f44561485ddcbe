import type { ComponentChildren } from 'preact';

interface Item<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly text?: ComponentChildren;
}

interface Props<Id extends string> {
  readonly items: readonly Item<Id>[];
  readonly done: ReadonlySet<Id>;
  readonly onToggle: (id: Id, done: boolean) => void;
  readonly label: string;
}

/** Steps with ticks. Holds no state: what is done is the caller's. */
export function Checklist<Id extends string>({ items, done, onToggle, label }: Props<Id>) {
  return (
    <ul class="checklist" aria-label={label}>
      {items.map(({ id, title, text }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={done.has(id)}
              onChange={(event) => onToggle(id, event.currentTarget.checked)}
            />
            <span>
              <span>{title}</span>
              {text !== undefined && <span class="muted">{text}</span>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
