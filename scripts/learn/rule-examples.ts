import { rules } from '../../src/analysis/rule-list.ts';
import { readExample } from '../../src/analysis/rules/examples.ts';
import type { Taught } from './drafts.ts';

/** What may stand round a sentence in a plain mail; nothing is learned from it. */
const frames = [
  ['', ''],
  ['Hi Tom,\n\nThe draft is attached. ', '\n\nI am in the office on Thursday.\n\nBest,\nAnn'],
  [
    'Dear Ms Lind,\n\nThank you for the keys. ',
    ' The painter starts on Monday at eight.\n\nRegards\nP. Moor',
  ],
  ['Invoice 40 is open since May.\n\n', '\n\nPlease pay it by Friday.\n\nJo'],
  ['Hello both, photos are up. ', ' Next shoot is on the 4th.'],
] as const;

/** The examples of the rules, alone and in a mail: a fault that a rule knows by heart is often its draft's only one. */
export function readRuleExamples(): readonly Taught[] {
  return rules.flatMap(({ id, category, examples }) =>
    [...examples.flagged, ...examples.clean].flatMap((example, number) => {
      const { draft, spans } = readExample(example);
      const mail = frames[1 + (number % (frames.length - 1))] ?? frames[0];
      return [frames[0], mail].map(([before, after], round): Taught => {
        const body = before + draft.body + after;
        const flags = spans.map(({ start, end }) => {
          const quote = draft.body.slice(start, end);
          const nth = body.slice(0, before.length + start).split(quote).length;
          return { category, quote, nth };
        });
        return {
          id: `${id}-${number}-${round}`,
          subject: draft.subject,
          body,
          kind: category === 'open-door' ? 'ending' : 'client',
          flags,
          set: 'rules',
          shows: null,
          lesson: { category, start: before.length, end: before.length + draft.body.length },
        };
      });
    }),
  );
}
