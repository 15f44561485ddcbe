import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly label?: string;
}

/** A button that leaves the caret where it is: pressing it with the mouse doesn't take the focus. */
export function Button({ kind = 'plain', onClick, children, label }: Props) {
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      aria-label={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
