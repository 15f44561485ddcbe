// Only what stands in these lists is told; everything else of a page may be someone's name.
const words = (list: string) => new Set(list.split(' '));

const values = words(
  'true false auto ltr rtl text hidden button to cc bcc subject subjectbox composeid draft from body uet ishtml rt scheduledSend ' +
    'textbox listbox option combobox dialog region main group menu menuitem menuitemcheckbox presentation toolbar tree treeitem link list listitem alert status heading img none ' +
    'Form_Content ComposeSendButton',
);
// Of these the value is told where it is one of those above.
const toldAttributes = words(
  'aria-expanded aria-haspopup aria-hidden aria-multiline contenteditable data-app-section data-testid dir g_editable hidden name role selector type',
);
// Of these the name alone, since they hold what was typed or whom it goes to.
const namedAttributes = words(
  'aria-label aria-labelledby data-compose-id data-hovercard-id data-name data-tooltip email id jslog peoplekit-id placeholder style tabindex title value',
);
const idParts = words(
  'docking InitVisiblePart editorParent MSG TO CC BCC SUBJECT FROM splitButton primaryActionButton menu appendonsend divRplyFwdMsg Signature ' +
    'discardCompose popoutCompose mail editor reference message container',
);
const draftClasses = words(
  'gmail_quote gmail_quote_container gmail_attr gmail_signature gmail_signature_prefix gmail_extra gmail_default elementToProof',
);

/** Beyond this many lines the rest is only counted. */
const maxLines = 1500;

/**
 * The structure of a part of a page without anything that someone wrote: a line an element, indented, with its tag, role, class names
 * and the names of known attributes. Inside a draft even class names are told only where the mail site itself sets them.
 */
export function describeStructure(root: Element): string {
  const lines: string[] = [];
  let left = 0;
  const describe = (element: Element, depth: number, inDraft: boolean) => {
    if (lines.length < maxLines) lines.push('  '.repeat(depth) + describeElement(element, inDraft));
    else left += 1;
    const isDraft = inDraft || element.getAttribute('contenteditable') === 'true';
    for (const child of element.children) describe(child, depth + 1, isDraft);
  };
  describe(root, 0, root.parentElement?.closest('[contenteditable="true"]') != null);
  return left > 0 ? `${lines.join('\n')}\n… ${left} more` : lines.join('\n');
}

function describeElement(element: Element, inDraft: boolean): string {
  const classes = [...element.classList]
    .filter((name) => (inDraft ? draftClasses.has(name) : /^[\w-]{1,40}$/.test(name)))
    .map((name) => `.${name}`);
  const rest = element
    .getAttributeNames()
    .filter((name) => toldAttributes.has(name) || namedAttributes.has(name))
    .map((name) => describeAttribute(name, element.getAttribute(name) ?? ''));
  const tag = /^[a-z][a-z0-9]{0,10}$/.test(element.localName) ? element.localName : 'custom';
  return [tag + classes.join(''), ...rest].join(' ');
}

function describeAttribute(name: string, value: string): string {
  if (name === 'id') return `#${describeId(value)}`;
  // Gmail numbers its controls here: the number alone is no one's.
  if (name === 'jslog') return `jslog=${/^\d{1,6}(?=;|$)/.exec(value)?.[0] ?? '*'}`;
  return toldAttributes.has(name) && values.has(value) ? `${name}=${value}` : name;
}

/** An id's known parts, the others as a star: Outlook puts ids of mails and folders in it. */
function describeId(id: string): string {
  return id
    .split(/([-_:]+)/)
    .map((part) => (/^[-_:]*$/.test(part) || idParts.has(part) ? part : '*'))
    .join('');
}
