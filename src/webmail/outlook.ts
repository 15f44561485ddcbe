import { isTextarea, readText } from '#dom';
import { keepKey } from './compose-key.ts';
import { isDisplayed, isShownIn } from './is-shown.ts';
import { readOutlookRecipients } from './outlook-recipients.ts';
import { readOwnWords } from './own-words.ts';
import { findAddress } from './recipients.ts';
import type { Compose, ComposePart, Unrecognised, Webmail } from './webmail.ts';

// No public capture of an Outlook compose exists: "read" means in maintained public code or a developer's finding.
const selectors = {
  // Main window: new mail and inline reply, one for each draft's tab; seen as an accessibility tree 2026-04. Pop-out: read 2026.
  root: '[id^="docking_InitVisiblePart"], [data-app-section="Form_Content"]',
  // All views; seen 2026-04. Recipient wells are textboxes too, but not multi-line.
  editor:
    '[id^="editorParent_"] [contenteditable="true"][role="textbox"], [contenteditable="true"][role="textbox"][aria-multiline="true"]',
  editorParent: '[id^="editorParent_"]',
  // Plain-text mode; unproven.
  textarea: '[id^="editorParent_"] textarea',
  // Expanded header; read 2026-10. The reading pane has ids of the same shape: search inside the root.
  subject: '[id^="MSG_"][id$="_SUBJECT"]',
  header: '[id^="MSG_"][id$="_SUBJECT"], [id^="MSG_"][id$="_TO"]',
  // Reply and new mail; seen 2026-04 (new mail has the class, not the id). The third: read 2023.
  send: 'button[id^="splitButton-"][id$="__primaryActionButton"], button.fui-SplitButton__primaryActionButton, [data-testid="ComposeSendButton"] button:not([aria-haspopup])',
  // Beside Send; seen 2026-04. Its menu opens elsewhere in the page and is labelled by the arrow (Fluent UI 9; inferred).
  arrow: 'button[id^="menu"].fui-SplitButton__menuButton',
  menuItem: '[role="menu"][aria-labelledby] [role^="menuitem"]',
  // In the editor, seen 2026-04: a box round the quoted mail, and the signature.
  skipped: '#mail-editor-reference-message-container, #Signature',
  // In the editor, seen 2026-04: what stands above the quoted mail, which has no box of its own.
  end: '#appendonsend, #divRplyFwdMsg',
  // The parts of the above that lead to the quoted mail; the box may also stand beside the editor.
  quoteBox: '#mail-editor-reference-message-container',
  quoteHeader: '#divRplyFwdMsg',
  // The account's card of the top bar once it was opened, and a shown From field; unproven.
  account: '#mectrl_currentAccount_secondary',
  from: '[id^="MSG_"][id$="_FROM"]',
} as const;

const editable = '[contenteditable="true"][aria-multiline="true"], textarea';

/** Outlook on the web, personal and work accounts: new mail, inline and collapsed reply, pop-out. */
export const outlook: Webmail = {
  name: 'Outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  findCompose(focused) {
    const root = findRoot(focused);
    if (!root) return null;
    const body = findBody(root);
    const missing: ComposePart[] = [];
    if (!body) missing.push('body');
    if (!root.querySelector(selectors.send)) missing.push('send');
    return body && missing.length === 0 ? describeCompose(root, body) : unrecognised(root, missing);
  },
  findQuotedText({ root, body }) {
    const box = root.querySelector(selectors.quoteBox);
    const header = isTextarea(body) ? null : body.querySelector(selectors.quoteHeader);
    const parts = box ? [box] : header ? listFollowing(header) : [];
    const text = parts.map((part) => readText(part, { isSkipped: isSignature }).text.trim());
    return text.filter(Boolean).join('\n') || null;
  },
};

function findRoot(focused: Element): HTMLElement | null {
  const known = focused.closest<HTMLElement>(selectors.root);
  if (known) return known.querySelector(`${selectors.editor}, ${editable}`) ? known : null;
  const editor = focused.closest(selectors.editor);
  return editor && findNearestForm(editor);
}

/** The nearest ancestor that holds a compose's header or Send, as long as the focused editor is its only one. */
function findNearestForm(editor: Element): HTMLElement | null {
  for (let at = editor.parentElement; at; at = at.parentElement) {
    if (at.querySelectorAll(selectors.editor).length > 1) return null;
    if (at.querySelector(`${selectors.header}, ${selectors.send}`)) return at;
  }
  return null;
}

function findBody(root: Element): HTMLElement | null {
  const textarea = root.querySelector<HTMLElement>(selectors.textarea);
  if (textarea && isDisplayed(textarea)) return textarea;
  return root.querySelector<HTMLElement>(selectors.editor);
}

function describeCompose(root: HTMLElement, found: HTMLElement): Compose {
  let body = found;
  return {
    kind: 'compose',
    webmail: outlook.name,
    // The root may serve the next draft too; its editor is made anew.
    key: keepKey(found, '', findMessageId(root)),
    root,
    get body() {
      body = findBody(root) ?? body;
      return body;
    },
    findSubject() {
      const subject = root.querySelector<HTMLInputElement>(selectors.subject);
      return subject && isShownIn(root, subject) ? subject : null;
    },
    readRecipients: () => readOutlookRecipients(root, body.closest(selectors.editorParent) ?? body),
    readBody() {
      return readOwnWords(this.body, {
        isSkipped: (element) => element.matches(selectors.skipped),
        isEnd: (element) => element.matches(selectors.end),
      });
    },
    isSendControl: (target) => isSend(root, target),
    findSend: () => root.querySelector<HTMLElement>(selectors.send),
    findOwnAddress: () =>
      findAddress(root.querySelector(selectors.from)?.textContent ?? '') ??
      findAddress(root.ownerDocument.querySelector(selectors.account)?.textContent ?? ''),
  };
}

/** What the ids of the header have in common; null while a reply is collapsed. */
function findMessageId(root: Element): string | null {
  return root.querySelector(selectors.header)?.id.replace(/_[A-Z]+$/, '') ?? null;
}

const isSignature = (element: Element) => element.matches('#Signature');

function listFollowing(element: Element): readonly Element[] {
  const next = element.nextElementSibling;
  return next ? [next, ...listFollowing(next)] : [];
}

function isSend(root: Element, target: Element): boolean {
  const send = target.closest(selectors.send);
  if (send) return root.contains(send);
  const menu = target.closest(selectors.menuItem)?.closest('[role="menu"]');
  const arrow = root.querySelector(selectors.send)?.parentElement?.querySelector(selectors.arrow);
  return arrow != null && menu?.getAttribute('aria-labelledby') === arrow.id;
}

function unrecognised(root: HTMLElement, missing: readonly ComposePart[]): Unrecognised {
  return { kind: 'unrecognised', webmail: outlook.name, root, missing };
}
