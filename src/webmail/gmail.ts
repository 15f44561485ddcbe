import { keepKey } from './compose-key.ts';
import { findGmailQuotedText, isGmailQuoteOrSignature } from './gmail-quote.ts';
import { readGmailRecipients } from './gmail-recipients.ts';
import { isDisplayed, isShownIn } from './is-shown.ts';
import { readOwnWords } from './own-words.ts';
import { findAddress } from './recipients.ts';
import type { Compose, ComposePart, Unrecognised, Webmail } from './webmail.ts';

const selectors = {
  // The writing area of every view; seen 2015-2026-03. `g_editable` is older than the classes and outlived most of them.
  editor: '[g_editable="true"][contenteditable="true"], .Am.Al.editable[contenteditable="true"]',
  // Plain-text mode, popup; seen 2020-10, 2026-03. It is always in the page: its twin, the editor's wrapper, tells which is shown.
  textarea: '.Ar.As textarea.Ak',
  editorWrapper: '.Ar.Au',
  // Round every popup, inline reply and own window, also in full screen, where the dialog moves; seen 2015-2026-03.
  root: '.M9',
  // Inside .M9, with the form and the buttons; seen 2020-10, 2026-03.
  inner: '.aoI',
  // Popup and full screen; seen 2020-10, 2026-03. Shown in popups, hidden in an inline reply.
  subject: 'input[name="subjectbox"]',
  // What only a compose's form holds; seen 2020-10, 2026-03. Settings' signature editor has none of it.
  form: 'input[name="subjectbox"], input[name="composeid"], input[name="draft"]',
  // Popup and inline; seen 2015-2026-03. `.Uo` is "send and archive"; 32601 is the number Gmail's own log gives to Send.
  send: '.T-I.aoO[role="button"], .Uo, [role="button"][jslog^="32601"]',
  mainSend: '.T-I.aoO[role="button"], [role="button"][jslog^="32601"]',
  // The menu of the arrow beside Send; seen 2020-10, 2026-03.
  schedule: '[selector="scheduledSend"]',
  arrow: '.T-I.hG[aria-haspopup="true"]',
  // Filled in where the account can send under several addresses; seen empty 2020-10, 2026-03.
  from: 'input[name="from"]',
  // The account button of the top bar; read in public code, 2026.
  account: 'a[href*="accounts.google.com/SignOutOptions"]',
} as const;

const editable = '[contenteditable="true"], textarea';

/** Gmail: new mail, inline reply, full screen, own window, plain-text mode. */
export const gmail: Webmail = {
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  findCompose(focused) {
    const root = findRoot(focused);
    if (!root) return null;
    const body = findBody(root);
    const missing: ComposePart[] = [];
    if (!body) missing.push('body');
    if (!root.querySelector(selectors.send)) missing.push('send');
    return body && missing.length === 0 ? describeCompose(root, body) : unrecognised(root, missing);
  },
  findQuotedText: findGmailQuotedText,
};

function findRoot(focused: Element): HTMLElement | null {
  const known =
    focused.closest<HTMLElement>(selectors.root) ?? focused.closest<HTMLElement>(selectors.inner);
  if (known) return known.querySelector(editable) ? known : null;
  const written = focused.closest(`${editable}, ${selectors.subject}`);
  return written && findNearestForm(written);
}

/**
 * The nearest ancestor that holds the form and Send, or one of them, as long as what is written in is its only editor: one further out
 * could be another's.
 */
function findNearestForm(written: Element): HTMLElement | null {
  let best: HTMLElement | null = null;
  for (let at = written.parentElement; at; at = at.parentElement) {
    const editors = at.querySelectorAll('[contenteditable="true"]');
    if (editors.length > 1) break;
    const isOwn = written.matches(`${selectors.subject}, ${selectors.textarea}`);
    if (!isOwn && !editors[0]?.contains(written)) continue;
    const form = at.querySelector(selectors.form);
    const send = at.querySelector(selectors.send);
    if (form && send) return at;
    if (form || send) best ??= at;
  }
  return best;
}

function findBody(root: Element): HTMLElement | null {
  const textarea = root.querySelector<HTMLElement>(selectors.textarea);
  const wrapper = root.querySelector(selectors.editorWrapper);
  if (textarea && wrapper && !isDisplayed(wrapper)) return textarea;
  return root.querySelector<HTMLElement>(selectors.editor);
}

function describeCompose(root: HTMLElement, found: HTMLElement): Compose {
  const readInput = (name: string) =>
    root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value || null;
  let body = found;
  return {
    kind: 'compose',
    webmail: gmail.name,
    key: keepKey(root, readInput('composeid') ?? '', readInput('draft') ?? readInput('composeid')),
    root,
    get body() {
      body = findBody(root) ?? body;
      return body;
    },
    findSubject() {
      const subject = root.querySelector<HTMLInputElement>(selectors.subject);
      return subject && isShownIn(root, subject) ? subject : null;
    },
    readRecipients: () => readGmailRecipients(root),
    readBody() {
      return readOwnWords(this.body, {
        isSkipped: (element) => isGmailQuoteOrSignature(element, this.body),
      });
    },
    isSendControl: (target) => isSend(root, target),
    findSend: () => root.querySelector<HTMLElement>(selectors.mainSend),
    findOwnAddress: () => findAddress(readInput('from') ?? '') ?? findAccount(root.ownerDocument),
  };
}

function isSend(root: Element, target: Element): boolean {
  if (target.closest(selectors.arrow)) return false;
  const send = target.closest(selectors.send);
  if (send) return root.contains(send);
  const schedule = target.closest(selectors.schedule);
  if (!schedule) return false;
  const owner = schedule.closest(selectors.root);
  // An open menu may have been moved out of its compose: then it belongs to the one whose arrow is open.
  return owner
    ? owner === root || owner.contains(root)
    : root.querySelector(selectors.arrow)?.getAttribute('aria-expanded') === 'true';
}

function findAccount(page: Document): string | null {
  // "Subject or folder - address - Gmail" in every language: a subject may hold an address too, the account's comes after it.
  const label = page.querySelector(selectors.account)?.getAttribute('aria-label');
  return findAddress(label ?? '') ?? findAddress(page.title);
}

function unrecognised(root: HTMLElement, missing: readonly ComposePart[]): Unrecognised {
  return { kind: 'unrecognised', webmail: gmail.name, root, missing };
}
