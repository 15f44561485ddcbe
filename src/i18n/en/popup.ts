import type { Cover } from '#analysis';

export const popup = {
  'panel.open': 'Call plan',
  'settings.open': 'Settings',
  'failed.text': 'Call First did not answer. Close this and open it again.',

  'silent.title': 'Reload this tab',
  'silent.text':
    'It was open before Call First was installed or updated, so nothing is reviewed in it yet. Save your draft first.',
  'silent.button': 'Reload the tab',
  'access.title': 'Call First can’t see your mail sites',
  'access.text':
    'The permission for Gmail or Outlook was taken back. Where it is missing, nothing is reviewed.',
  'access.button': 'Allow it again',
  'unwatched.title': 'Not watching this draft',
  'unwatched.text':
    'This page is built in a way Call First does not know yet. You can paste the draft below.',
  'site.title': (site: string) => `Do you write mail on ${site}?`,
  'site.text':
    'Call First can review your drafts here as well. The browser asks you first, for this site alone, and you can take it back in the settings.',
  'site.button': 'Watch this site too',
  'private.text': 'Private window: your ticks are gone when this closes.',

  'call.title': 'Call first',
  'call.reason': (name: string) =>
    name
      ? `This draft ends the work with ${name}. Say it on the phone first: it is over sooner, and less is misread.`
      : 'This draft ends the work with a client. Say it on the phone first: it is over sooner, and less is misread.',
  'call.plan': 'Plan the call',
  'call.plan-written': 'Plan the email',
  'call.not-by-phone': 'Not by phone',
  'call.hint':
    'For threats, for harassment, where the contract asks for writing, or when calling is not for you.',
  'call.written': (name: string) =>
    name ? `Not by phone with ${name}: in writing, then.` : 'Not by phone: in writing, then.',
  'call.after-all': 'Call after all',
  'call.follow-up': 'This confirms a call that took place. No need to call again.',

  'review.title': 'Your draft',
  'review.clear': 'Nothing stands out. It reads calm and factual.',
  'review.count': (count: number) =>
    count === 1 ? '1 place to look at' : `${count} places to look at`,
  'review.subject': 'Subject',
  'review.show': 'Show in the draft',
  'review.language': 'Parts that are not English were not reviewed.',
  'review.all-language': 'Call First reviews English only. This draft was not reviewed.',
  'review.length': 'Only the first part was reviewed.',

  'covers.title': 'What the draft says',
  'covers.said': 'Said:',
  'covers.missing': 'Not yet:',
  'covers.add': 'Add this',
  'covers.add-label': (sentence: string) => `Add this to the draft: ${sentence}`,
  'covers.brackets': 'Put your own words in place of the brackets.',
  'covers.added': 'It stands in the draft. One undo takes it out.',
  'covers.not-added': 'The draft did not take it. You can copy it from here.',
  'cover.decision': 'That it ends',
  'cover.reason': 'Why',
  'cover.next-steps': 'What happens next',
  'cover.contract': 'What the contract asks',
  'cover.alternative': 'Who else could help',
  'cover.thanks': 'Thanks',

  'checklist.title': 'Checklist',
  'checklist.client': (name: string) => `Checklist for ${name}`,
  'checklist.by-name': 'Kept under this name only, as the page shows no address.',
  'checklist.unnamed': 'Goes to the client once the draft has a recipient.',
  'checklist.start-over': 'Start over',
  'checklist.undo': 'Bring the ticks back',
  'checklist.cleared': 'All ticks are gone.',
  'checklist.progress': (done: number, all: number) => `${done} of ${all}`,

  'paste.title': 'Review a draft',
  'paste.label': 'Paste a draft from anywhere',
  'paste.hint': 'It stays on your machine and is not kept.',
  'paste.larger': 'Open in a tab, with underlines and call plan',
  'clients.open': 'All clients',
  'paste.other': 'Review another text',
} as const satisfies Record<`cover.${Cover}`, string> & Record<string, unknown>;
