import type { ComponentChildren } from 'preact';

/** Something that the user has to know now; read out when it comes. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <p class="notice" role="alert">
      {children}
    </p>
  );
}
