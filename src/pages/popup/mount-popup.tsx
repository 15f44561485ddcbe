import { render } from 'preact';

/** Draws the popup into an element. */
export function mountPopup(root: HTMLElement): void {
  render(<main />, root);
}
