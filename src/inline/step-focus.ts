/** Moves the focus round within the buttons of a dialog. */
export function stepFocus(dialog: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(dialog?.querySelectorAll<HTMLElement>('button') ?? [])];
  const root = dialog?.getRootNode() as ShadowRoot | undefined;
  const now = buttons.indexOf(root?.activeElement as HTMLElement);
  const next = now < 0 && by < 0 ? buttons.length - 1 : now + by;
  buttons[(next + buttons.length) % buttons.length]?.focus();
}
