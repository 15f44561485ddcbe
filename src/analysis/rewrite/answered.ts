import type { Thing } from './done-to.ts';

/** What was left unanswered, and the rest of its sentence. */
interface Unanswered {
  readonly thing: Thing;
  /** False where the thing says so itself: "neither of my emails". */
  readonly isNegative: boolean;
  readonly rest: string;
}

const message =
  /\b(?:e?-?mails?|messages?|letters?|texts?|calls?|notes?|questions?|reminders?|requests?|quer(?:y|ies)|voicemails?)$/i;
/** Whose a message was and what it was about stays with it. */
const about =
  /^ (?:from (?:me|us|my \w+|our \w+)|(?:about|on|regarding|concerning|of|dated) [\w'’£€$ -]+?)(?= (?:since|for|in|and|so|but|because)\b|[,.;:!?)]|$)/i;
const one = { isPlural: false, number: 'is' } as const;

/** Ignored messages as unanswered ones; null where something else was ignored. `behind` is the sentence after them. */
export function tellUnanswered(thing: Thing, behind: string): Unanswered | null {
  if (!message.test(thing.text)) return null;
  const more = about.exec(behind)?.[0] ?? '';
  const rest = behind.slice(more.length);
  if (/^ (?:from|about|on|to|which|that|whether)\b/i.test(rest)) return null;
  const whole = { ...thing, text: thing.text + more };
  const none = noneOf(whole);
  return { thing: none ?? whole, isNegative: !none, rest };
}

/** What all of some things become where none of them was answered; null for a part of them. */
function noneOf(thing: Thing): Thing | null {
  const found = /^(both|all|every|each) (?:single )?(?:of )?(the |my |our |these |those )?/i.exec(
    thing.text,
  );
  if (!found) return null;
  const [all, which = '', whose = 'the '] = found;
  const rest = thing.text.slice(all.length);
  const kind = which.toLowerCase();
  if (kind === 'both') return { ...thing, text: `neither of ${whose}${rest}`, ...one };
  return kind === 'all'
    ? { ...thing, text: `none of ${whose}${rest}`, isPlural: true, number: 'are' }
    : { ...thing, text: `no ${rest}`, ...one };
}
