import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly label: ComponentChildren;
  readonly value: string;
  /** Why it is not taken, in words; null for what is. */
  readonly fault: string | null;
  readonly onType: (value: string) => void;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly size?: number;
}

/** A field for something that is read, with the reason beside it where it can't be. An empty one isn't blamed before it was left. */
export function TypedField({ label, value, fault, onType, inputMode = 'decimal', size }: Props) {
  const id = useId();
  const [isLeft, setLeft] = useState(false);
  const shown = value.trim() === '' && !isLeft ? null : fault;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        inputMode={inputMode}
        {...(size !== undefined && { size })}
        autocomplete="off"
        value={value}
        aria-invalid={shown !== null}
        aria-describedby={`${id}-fault`}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
      />
      <p class="asks" id={`${id}-fault`} role="status">
        {shown}
      </p>
    </div>
  );
}
