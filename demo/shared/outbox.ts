import { el } from './el.ts';

/** A mail that the demo "sent": it is kept in the page, for tests to look at, and goes nowhere. */
export interface SentMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  /** What would go out: the editor's HTML, or the text in plain-text mode. */
  readonly body: string;
  readonly how: 'send' | 'archive' | 'schedule';
}

declare global {
  interface Window {
    demoOutbox: SentMail[];
    /** What the single-key shortcuts and buttons did: `archive`, `delete`, `reply`, `compose`. */
    demoActions: string[];
  }
}

/** Empties what tests look at. */
export function startOutbox(): void {
  window.demoOutbox = [];
  window.demoActions = [];
}

/** Shows a line at the foot of the page until the next one. */
export function showToast(text: string): void {
  document.querySelector('.toast')?.remove();
  document.body.append(el('div', { class: 'toast', role: 'status' }, text));
}
