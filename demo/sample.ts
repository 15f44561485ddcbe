/** Someone who writes or gets a mail of the demo. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** A mail in the demo's inbox; its body is a paragraph an entry. */
export interface Mail {
  readonly id: string;
  readonly from: Person;
  readonly subject: string;
  readonly sentAt: string;
  readonly body: readonly string[];
}

/** Whose mailbox the demo shows. */
export const owner: Person = { name: 'Niamh Kerr', address: 'niamh@kerrstudio.example' };

/** The signature put under each new draft, a line an entry. */
export const signature: readonly string[] = ['Niamh Kerr', 'Kerr Studio, web and print'];

/** The client of the sample thread. */
export const client: Person = { name: 'Dana Whitfield', address: 'dana@harbourlane.example' };

/** The inbox, newest first. The first is the thread that the sample draft answers. */
export const inbox: readonly Mail[] = [
  {
    id: 'bakery',
    from: client,
    subject: 'Harbour Lane Bakery: the website again',
    sentAt: 'Mon 23 Nov, 09:14',
    body: [
      'Hi Niamh,',
      'I showed the new pages to my brother-in-law and we would like to start over with the layout. The photos will come when I find the time. Could you still have all of it live by Friday?',
      'You are late with the menu page too. For what we pay I expect an answer on the same day, weekends included.',
      'Dana Whitfield\nHarbour Lane Bakery',
    ],
  },
  {
    id: 'print',
    from: { name: 'Pelican Print', address: 'orders@pelicanprint.example' },
    subject: 'Your proofs are ready',
    sentAt: 'Mon 23 Nov, 08:02',
    body: ['Hello Niamh,', 'The proofs of the autumn leaflet are ready to be looked at.'],
  },
  {
    id: 'yoga',
    from: { name: 'Marcus Bell', address: 'marcus@slowyoga.example' },
    subject: 'Thank you for the posters',
    sentAt: 'Sun 22 Nov, 17:40',
    body: ['Dear Niamh,', 'They look wonderful in the window. The invoice is paid.', 'Marcus'],
  },
  {
    id: 'guild',
    from: { name: 'Freelance Guild', address: 'news@guild.example' },
    subject: 'Meet-up on Thursday: writing a fair contract',
    sentAt: 'Fri 20 Nov, 12:00',
    body: ['Join us at the library at six. Bring a clause that you are proud of.'],
  },
];

/** A draft with every fault that the extension knows: it ends the work with the client of the sample thread. */
export const sampleDraft = {
  to: client,
  subject: 'Our work together',
  body: [
    'Hi Dana,',
    'I am ending our contract for the bakery website. My last day will be Friday, 4 December.',
    'The delays are your fault. You never send the photos on time, and you left me no choice.',
    'You are impossible to work with, and your last comments were ridiculous.',
    'I am so sorry, I feel terrible about this. Maybe it would be best for both of us to take a little break. I hope you understand.',
    'I have been so busy with my other clients lately, and my family needs me right now.',
    'In my opinion the new layout is ugly, and I feel that you do not respect my work.',
    'Maybe we can work together again in the future. Let me know what you think.',
    'Niamh',
  ].join('\n\n'),
} as const;
