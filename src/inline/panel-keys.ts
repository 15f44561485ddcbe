/** What can be focused in the panel that holds the focus, in order. */
function listStops(root: ShadowRoot): readonly HTMLElement[] {
  const panel = root.activeElement?.closest('.panel');
  return panel ? [...panel.querySelectorAll<HTMLElement>('button')] : [];
}

/** Moves along a list of flags by the arrow keys, Home and End; false when the key was for something else. */
export function moveInPanel(root: ShadowRoot | null, event: KeyboardEvent): boolean {
  const items = [
    ...(root?.activeElement?.closest('.list')?.querySelectorAll<HTMLElement>('.flags button') ??
      []),
  ];
  const now = items.indexOf(root?.activeElement as HTMLElement);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(now + 1, items.length - 1),
    ArrowUp: Math.max(now - 1, 0),
    Home: 0,
    End: items.length - 1,
  };
  const item = items[moves[event.key] ?? -1];
  item?.focus();
  return item !== undefined;
}

/** True when Tab would leave the panel that holds the focus. */
export function leavesPanel(root: ShadowRoot | null, event: KeyboardEvent): boolean {
  if (event.key !== 'Tab' || !root) return false;
  const stops = listStops(root);
  if (!root.activeElement?.closest('.panel')) return false;
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  return root.activeElement === edge || (event.shiftKey && root.activeElement.matches('.panel'));
}

/** Escape and no other key with it. */
export const isPlainEscape = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key === 'Escape' && !ctrlKey && !metaKey && !altKey && !shiftKey;

/** Alt+Enter opens the card at the caret, or the list. */
export const isPanelShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key === 'Enter' && altKey && !ctrlKey && !metaKey && !shiftKey;
