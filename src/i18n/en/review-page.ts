/** The page for drafts from anywhere. */
export const reviewPage = {
  menu: 'Review this text with Call First',
  title: 'Review a draft',
  intro:
    'For mail apps outside the browser: write or paste here. It stays on this computer and is gone when you close the tab.',
  'private.text': 'From a private window: nothing of this is kept.',
  to: 'To (name or address, if you like)',
  subject: 'Subject',
  body: 'Your draft',
  copy: 'Copy the draft',
  'no-ending': 'When a draft ends the work with a client, its call plan appears here.',
  'plan.label': 'Call plan and checklist',
} as const;
