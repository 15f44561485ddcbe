/** Presses a control as a mouse does: down, up, click. Stops early when it is gone. */
export function pressControl(control: HTMLElement): void {
  const view = control.ownerDocument.defaultView;
  if (!view) return;
  const { left, top, width, height } = control.getBoundingClientRect();
  const where = { clientX: left + width / 2, clientY: top + height / 2 };
  for (const type of ['mousedown', 'mouseup', 'click'] as const) {
    if (!control.isConnected) return;
    const buttons = type === 'mousedown' ? 1 : 0;
    const how = { bubbles: true, cancelable: true, composed: true, detail: 1, buttons, ...where };
    control.dispatchEvent(new view.MouseEvent(type, how));
  }
}
