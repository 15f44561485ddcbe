import type { Cover } from '../category.ts';
import type { Voice } from './voice.ts';

/** What a fill-in takes from the draft. */
export interface Known {
  /** The day on which the work ends, as the draft writes it. */
  readonly day: string | null;
  /** The client, as the draft greets them. */
  readonly client: string | null;
}

type Wordings = (voice: Voice, known: Known) => readonly string[];

const on = ({ day }: Known) => day ?? '[date]';

/** Sentences that say what an ending lacks, best first. What the draft doesn't tell stands in brackets, for the writer to put in. */
export const wordings: Readonly<Record<Cover, Wordings>> = {
  decision: ({ am, will }, known) => [
    `${am} ending our work together on ${on(known)}.`,
    `${will} stop working for you on ${on(known)}.`,
    `${am} ending our contract on ${on(known)}.`,
  ],
  reason: ({ isFormal, our }) => [
    `${isFormal ? 'The reason for this is' : 'The reason is'} [one fact about ${our} time, ${our} prices or the work].`,
    `This is because of [one fact about ${our} time, ${our} prices or the work].`,
    `This is because [one fact].`,
  ],
  'next-steps': ({ will, our }, known) => [
    `${will} send you all files and ${our} last invoice by ${on(known)}.`,
    `${will} hand over all files and access by ${on(known)}.`,
    `${will} send you the files and the logins by ${on(known)}.`,
  ],
  contract: ({ will }) => [
    'This keeps to the [number] weeks’ notice in our contract.',
    `${will} finish the work that is already paid for, as our contract says.`,
    `${will} keep to the notice period in our contract and finish the work that is already paid for.`,
  ],
  alternative: ({ we }) => [
    `${we} can recommend [Name], who does the same work and can be reached at [address].`,
    `${we} can recommend a colleague for this: [Name], [address].`,
    `${we} recommend [Name], who does the same kind of work and has space for new clients.`,
    'You can find another [profession] in the directory of [association].',
  ],
  thanks: ({ isFormal }, { client }) => [
    `Thank you for the work we have done together${client && !isFormal ? `, ${client}` : ''}.`,
    'Thank you for your trust and for the time we have worked together.',
    'Thank you for the time and the trust.',
  ],
};
