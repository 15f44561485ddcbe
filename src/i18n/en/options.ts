import type { Strength } from '#analysis';

export const options = {
  title: 'Settings',
  'strength.title': 'How much is marked',
  'strength.calm': 'Calm',
  'strength.calm.text': 'Only what is surely out of place.',
  'strength.normal': 'Normal',
  'strength.normal.text': 'What most readers would stumble over.',
  'strength.strict': 'Strict',
  'strength.strict.text': 'Everything that might be read the wrong way.',
  'guard.title': 'Pause before sending',
  'guard.text': 'One pause for a text. You can always send it anyway.',
  'guard.endings-and-unkind': 'Drafts that end the work with a client, and unkind words',
  'guard.every-flag': 'Also for everything else that is marked',
  'guard.never': 'Never',
  'language.title': 'Language of Call First',
  'language.text': 'Drafts are reviewed in English whichever you choose.',
  'language.auto': 'As the browser',
  'language.en': 'English',
  'language.ja': '日本語',
  saved: 'Saved.',
  'sites.title': 'Other sites',
  'sites.text': 'Drafts are reviewed on these sites too, because you asked for it.',
  'sites.none':
    'None. To have drafts reviewed on another mail site, open Call First there and press “Watch this site too”.',
  'sites.drop': 'Stop watching',
  'sites.drop-label': (site: string) => `Stop watching ${site}`,
  'privacy.title': 'Your words stay here',
  'privacy.text':
    'Drafts are reviewed on this machine. They are not sent anywhere and not kept. Kept are these settings and, for each client, name and address, your ticks, dates, contract terms and amounts, and a plan or phone number only if you say so.',
  'privacy.clients': 'See, export or delete what is kept',
} as const satisfies Record<`strength.${Strength}` | `strength.${Strength}.text`, string> &
  Record<string, unknown>;
