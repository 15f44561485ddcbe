export const inline = {
  'chip.flags': (count: number) =>
    count === 1 ? '1 place to look at' : `${count} places to look at`,
  'chip.clear': 'All clear',
  'chip.reviewing': 'Reviewing…',
  'chip.unwatched': 'Not watching this draft',
  'chip.language': 'Not English, not reviewed',
  'chip.failed': 'Could not review just now',
  'chip.partial': 'Only the first part was reviewed',
  'chip.partial-language': 'Some of it is not English and was not reviewed',
  'chip.shortcut': 'Alt+Enter shows them.',
  'list.title': 'Places to look at',
  'list.subject': 'Subject',
  'list.clear': 'Nothing here stands out. It reads calm and factual.',
  'list.language': 'Call First reviews English only. Nothing was marked here.',
  'list.failed': 'The review did not come back. It is tried again with your next change.',
  'list.shortcut': 'With the caret in underlined words, Alt+Enter opens the note.',
  'card.label': 'Note on your draft',
  'card.ignore': 'Ignore here',
  'card.close': 'Close',
  'card.copy': 'Copy',
  'card.copied': 'Copied',
  'card.not-taken': 'The editor did not take this change. You can copy the words and paste them.',
  'banner.title': 'Call first',
  'banner.reason': (name: string) =>
    name
      ? `This draft ends the work with ${name}. A call leaves less room for misunderstanding than an email.`
      : 'This draft ends the work with a client. A call leaves less room for misunderstanding than an email.',
  'banner.plan': 'See the checklist',
  'banner.dismiss': 'Not for this draft',
  'banner.not-by-phone': 'Not by phone',
  'banner.not-by-phone-hint': 'Remembered for this client. The checklist stays.',
  'banner.toolbar': 'Open Call First from the browser’s toolbar to see it.',
  'unwatched.why':
    'This page is built in a way Call First does not know yet, so nothing is reviewed here.',
  'unwatched.copy': 'Copy how the page is built, without any text',
  'unwatched.copied': 'Copied. It holds no words of yours.',
} as const;
