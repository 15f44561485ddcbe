import { readText } from '#dom';
import { parseRecipient } from './recipients.ts';
import type { Compose, Webmail } from './webmail.ts';

// Our own markup: `src/pages/review/draft-fields.tsx`.
const selectors = {
  root: '[data-draft]',
  subject: '[data-draft-subject]',
  body: '[data-draft-body]',
} as const;

/** The extension's own page for drafts from anywhere. Nothing is sent there. */
export const reviewPage: Pick<Webmail, 'findCompose'> = {
  findCompose(focused) {
    const root = focused.closest<HTMLElement>(selectors.root);
    const body = root?.querySelector<HTMLElement>(selectors.body);
    return root && body ? describeCompose(root, body) : null;
  },
};

function describeCompose(root: HTMLElement, body: HTMLElement): Compose {
  return {
    kind: 'compose',
    webmail: 'review page',
    key: 'review-page',
    root,
    body,
    findSubject: () => root.querySelector<HTMLInputElement>(selectors.subject),
    readRecipients() {
      // Set when the field is left: half a name is somebody else's.
      const client = parseRecipient(root.dataset.client ?? '');
      return { to: client ? [client] : [], cc: [], bcc: [] };
    },
    readBody: () => readText(body),
    isSendControl: () => false,
    findSend: () => null,
    findOwnAddress: () => null,
  };
}
