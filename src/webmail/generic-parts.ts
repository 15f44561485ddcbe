import { findFrame, findInnerDocument, isTextarea } from '#dom';

/** So high a box must be to be one for letters, in CSS pixels. A page without layout says 0 for all. */
const leastHeight = 60;

// What an editable belongs to that is no mail: code, search, a chat's log, a login.
const noMail =
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role="code"], [role="search"], [role="searchbox"], [role="combobox"], [role="log"], [role="feed"], pre, code';

const naming = [
  'id',
  'name',
  'class',
  'data-testid',
  'data-test-id',
  'data-action',
  'data-name',
  'placeholder',
  'aria-label',
  'title',
] as const;

// Site after site gives ids and classes in English; the other words are for the labels of the rest.
const words = {
  send: /(^|[^a-z])send(?!er|ing|s)(?=$|[^a-z])|^(senden|absenden|envoyer|enviar|invia|verzenden|skicka|wyślij|отправить)$|^(送信|发送|發送|보내기)/i,
  subject:
    /(^|[^a-z])(subject|betreff|objet|asunto|oggetto|assunto|onderwerp)|件名|主题|主旨|제목/i,
  to: /(^|[^a-z])(to|recipients?|destinataires?|empfänger|para|an)(?=$|[^a-z])|宛先|收件人|받는/i,
  cc: /(^|[^a-z])cc(?=$|[^a-z])/i,
  bcc: /(^|[^a-z])bcc(?=$|[^a-z])/i,
  notSend: /send(ing)?[-_ ]?(feedback|invite|code|options|menu|later[-_ ]?menu)|attach/i,
} as const;

/** camelCase names come apart: `toField` holds the word `to`. */
function listNames(element: Element): readonly string[] {
  const label =
    element.id && element.ownerDocument.querySelector(`label[for="${CSS.escape(element.id)}"]`);
  const texts = [
    ...naming.map((name) => element.getAttribute(name)),
    label ? label.textContent : null,
  ];
  return texts.flatMap((text) => (text ? [text.replace(/([a-z])([A-Z])/g, '$1-$2').trim()] : []));
}

const isNamed = (element: Element, word: RegExp) =>
  listNames(element).some((name) => word.test(name));

/** The editable that an element is in, as far as letters may be written in it; null for search boxes, code, chats and passwords. */
export function findLetterBox(focused: Element): HTMLElement | null {
  const box = focused.closest<HTMLElement>(
    '[contenteditable="true"], [contenteditable=""], textarea',
  );
  const whole = box ?? findInnerBody(focused);
  return whole && isLetterBox(whole) ? whole : null;
}

function findInnerBody(focused: Element): HTMLElement | null {
  const inner = findInnerDocument(focused)?.body ?? focused.ownerDocument.body;
  return inner?.isContentEditable ? inner : null;
}

/** True for an editable of some height that is no part of something else. */
export function isLetterBox(box: HTMLElement): boolean {
  if (box.getAttribute('aria-multiline') === 'false' || box.closest(noMail)) return false;
  if (isTextarea(box) && (box.readOnly || box.disabled || box.getAttribute('rows') === '1'))
    return false;
  const frame = box.localName === 'body' ? findFrame(box.ownerDocument) : null;
  const { height } = (frame ?? box).getBoundingClientRect();
  return height === 0 ? !box.hidden : height >= leastHeight;
}

/** The first field whose names say what it is for. */
export function findField(
  root: Element,
  what: 'subject' | 'to' | 'cc' | 'bcc',
): HTMLElement | null {
  const fields = root.querySelectorAll<HTMLElement>(
    'input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="submit"], [type="button"], [type="password"], [type="search"]), textarea, [role="textbox"], [role="combobox"]',
  );
  return [...fields].find((field) => isNamed(field, words[what])) ?? null;
}

/** The buttons that send, by their names; the one submit button of a form where none says so. */
export function listSendControls(root: Element): readonly Element[] {
  const buttons = [
    ...root.querySelectorAll(
      'button, [role="button"], input[type="submit"], input[type="button"], a[class*="send" i]',
    ),
  ];
  const named = buttons.filter((button) => {
    const names = [
      ...listNames(button),
      button.textContent?.trim() ?? '',
      button.getAttribute('value') ?? '',
    ];
    return names.some((name) => words.send.test(name) && !words.notSend.test(name));
  });
  if (named.length > 0) return named;
  const submits = buttons.filter((button) => button.getAttribute('type') === 'submit');
  return submits.length === 1 ? submits : [];
}

/** How far out from an editable a compose can reach, beyond its frame too: not past another editable for letters, a form, or a dialog. */
export function listSurroundings(box: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let at = findOuter(box); at; at = findOuter(at)) {
    const isInSight = at.contains(box);
    if (countLetterBoxes(at) > (isInSight ? 1 : 0)) break;
    around.push(at);
    if (at.matches('form, [role="dialog"], dialog')) break;
  }
  return around;
}

/** The element round another, up to the body and then the frame that shows it. */
function findOuter({ parentElement, ownerDocument }: HTMLElement): HTMLElement | null {
  const isOutermost = parentElement === null || parentElement === ownerDocument.documentElement;
  return isOutermost ? (findFrame(ownerDocument) as HTMLElement | null) : parentElement;
}

function countLetterBoxes(root: Element): number {
  const boxes = [
    ...root.querySelectorAll<HTMLElement>(
      '[contenteditable="true"], [contenteditable=""], textarea',
    ),
  ];
  return boxes.filter(
    (box) =>
      !box.parentElement?.closest('[contenteditable="true"]') &&
      isShown(box) &&
      isLetterBox(box) &&
      !isFieldOfMail(box),
  ).length;
}

const isShown = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'none';
const isFieldOfMail = (box: Element) =>
  [words.to, words.cc, words.bcc, words.subject].some((word) => isNamed(box, word));
