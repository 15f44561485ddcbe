import { render } from 'preact';

/** Draws the options page into an element. */
export function mountOptions(root: HTMLElement): void {
  render(<main />, root);
}
