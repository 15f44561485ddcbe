import { type Attributes, type Child, el } from '../shared/el.ts';

/** Acts as Gmail's own buttons do: on mouse up after mouse down, on Enter and on Space; a bare `click` does nothing. */
export function listenForPress(button: HTMLElement, press: () => void): void {
  let isDown = false;
  button.addEventListener('mousedown', (event) => {
    isDown = event.button === 0;
    event.preventDefault();
  });
  button.addEventListener('mouseup', () => {
    if (isDown) press();
    isDown = false;
  });
  button.addEventListener('keydown', (event) => {
    if (event.target !== button || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press();
  });
}

/** A `div` with the role of a button. */
export function button(
  label: string,
  attributes: Attributes,
  press: () => void,
  ...children: readonly Child[]
): HTMLElement {
  const made = el(
    'div',
    { role: 'button', tabindex: '1', 'aria-label': label, 'data-tooltip': label, ...attributes },
    ...children,
  );
  listenForPress(made, press);
  return made;
}
