const body = 'Hi Sam, the delay was your fault. We end on 31 May. Thanks for the work.';
const start = body.indexOf('your fault');

/** Where the flagged words of `composeFor` stand. */
export const blameSpan = { in: 'body', start, end: start + 'your fault'.length } as const;

/** An ending with one flag, as a content script would tell of it. */
export const composeFor = (client: object | null) => ({
  kind: 'watched',
  webmail: 'gmail',
  draft: { subject: '', body },
  review: {
    flags: [
      {
        ...blameSpan,
        category: 'blame',
        rule: 'your-fault',
        sureness: 'high',
        why: 'The why.',
        fix: 'The fix.',
        rewrites: [],
      },
    ],
    ending: true,
    followUp: false,
    covers: ['decision', 'thanks'],
    unreviewed: [],
  },
  client,
});
