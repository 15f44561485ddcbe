import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'close';
  /** Submits its form where there is none. */
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
  /** Read out instead of what is shown. */
  readonly label?: string;
  /** Shown on hover. */
  readonly hint?: string;
}

/** A button that leaves the caret where it is: pressing it with the mouse doesn't take the focus. */
export function Button({ kind = 'plain', onClick, children, label, hint }: Props) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class={`button button-${kind}`}
      aria-label={label}
      title={hint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
