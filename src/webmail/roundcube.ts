import { findHolder, findInnerDocument } from '#dom';
import { keepKey } from './compose-key.ts';
import { isDisplayed, isShownIn } from './is-shown.ts';
import { readOwnWords } from './own-words.ts';
import { findAddress, parseRecipient, parseTyped, readFields } from './recipients.ts';
import type {
  Compose,
  ComposePart,
  Recipient,
  Recipients,
  Unrecognised,
  Webmail,
} from './webmail.ts';

const selectors = {
  // The compose page and its own window; seen 1.6.5, 2026-11. `_id` is the compose's, in every skin since 0.7.
  form: 'form[name="form"]:has(input[name="_id"], input[name="_draft_saveid"])',
  // Holds the form and, in the skin "elastic", the bar with Send; seen 1.6.5, 2026-11.
  content: '#layout-content',
  // Plain-text mode, and hidden under the editor of HTML mode; seen 1.6.5, 2026-11.
  textarea: '#composebody',
  // TinyMCE writes in the body of this frame; seen 1.6.5 (TinyMCE 5), 2026-11.
  frame: 'iframe#composebody_ifr',
  subject: '#compose-subject, input[name="_subject"]',
  // `elastic`, then the link in the toolbar of "larastic" and older skins; seen 1.6.5, read 2026-11.
  send: 'button.btn.send, a.button.send, a.send, #rcmbtn_send',
  field: (name: keyof Recipients) => `[name="_${name}"]`,
  // Typed and not yet a chip, in "elastic"; seen 1.6.5, 2026-11.
  typing: (name: keyof Recipients) => `#compose_${name} ul.recipient-input input`,
  from: '[name="_from"]',
  // In HTML mode; read in 1.6.5: what stands above the quoted mail, the mail, the signature.
  quote: 'blockquote',
  skipped: 'blockquote, #reply-intro, #_rc_sig',
} as const;

/** Roundcube, on whichever host: plain text in a textarea, HTML in TinyMCE inside a frame. */
export const roundcube: Webmail = {
  name: 'Roundcube',
  matches: [],
  findCompose(focused) {
    const page = findPage(focused.ownerDocument);
    const form = page.querySelector<HTMLElement>(selectors.form);
    const root = form?.closest<HTMLElement>(selectors.content) ?? form;
    if (!form || !root?.contains(findHolder(focused, page))) return null;
    const body = findBody(root);
    const missing: ComposePart[] = [];
    if (!body) missing.push('body');
    if (!root.querySelector(selectors.send)) missing.push('send');
    return body && missing.length === 0 ? describeCompose(root, body) : unrecognised(root, missing);
  },
  findQuotedText({ body }) {
    const quotes = [...body.querySelectorAll(selectors.quote)];
    return quotes.map((quote) => quote.textContent?.trim()).join('\n') || null;
  },
};

/** The document with the form: the one around it for what stands in the editor's frame. */
function findPage(document: Document): Document {
  const frame = document.defaultView?.frameElement;
  return frame?.matches(selectors.frame) ? frame.ownerDocument : document;
}

function findBody(root: Element): HTMLElement | null {
  const frame = root.querySelector(selectors.frame);
  const inner = frame && isShownIn(root, frame) ? findInnerDocument(frame)?.body : null;
  if (inner?.isContentEditable) return inner;
  const textarea = root.querySelector<HTMLElement>(selectors.textarea);
  return textarea && isDisplayed(textarea) ? textarea : null;
}

function describeCompose(root: HTMLElement, found: HTMLElement): Compose {
  let body = found;
  const id = root.querySelector<HTMLInputElement>('input[name="_id"]')?.value ?? null;
  return {
    kind: 'compose',
    webmail: roundcube.name,
    key: keepKey(root, '', id),
    root,
    get body() {
      body = findBody(root) ?? body;
      return body;
    },
    findSubject: () => root.querySelector<HTMLInputElement>(selectors.subject),
    readRecipients: () => readFields((name) => readField(root, name)),
    readBody() {
      return readOwnWords(this.body, {
        isSkipped: (element) => element.matches(selectors.skipped),
      });
    },
    isSendControl(target) {
      const send = target.closest(selectors.send);
      return send !== null && root.contains(send);
    },
    findSend: () => root.querySelector<HTMLElement>(selectors.send),
    findOwnAddress() {
      const from = root.querySelector<HTMLSelectElement | HTMLInputElement>(selectors.from);
      const chosen =
        from && 'options' in from ? from.options[from.selectedIndex]?.text : from?.value;
      return findAddress(chosen ?? '');
    },
  };
}

/** The field holds all chips as one line of text; what is being typed stands apart. */
function readField(root: Element, name: keyof Recipients): readonly Recipient[] {
  const valueIn = (selector: string) => root.querySelector<HTMLInputElement>(selector)?.value ?? '';
  const chips = splitAddresses(valueIn(selectors.field(name))).flatMap(
    (text) => parseRecipient(text) ?? [],
  );
  return [...chips, ...parseTyped(valueIn(selectors.typing(name)))];
}

/** Parts a line of addresses at its commas, those inside a quoted name left alone. */
function splitAddresses(line: string): readonly string[] {
  return line.match(/(?:"(?:[^"\\]|\\.)*"|[^",;])+/g) ?? [];
}

function unrecognised(root: HTMLElement, missing: readonly ComposePart[]): Unrecognised {
  return { kind: 'unrecognised', webmail: roundcube.name, root, missing };
}
