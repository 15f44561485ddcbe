import type { ComposeState } from '#platform';
import type { Session } from './session.ts';

/** The compose at hand for the popup: a review always comes with the draft that it is about. */
export function describeCompose(session: Session | null, unwatched: string | null): ComposeState {
  if (!session)
    return unwatched === null ? { kind: 'none' } : { kind: 'unwatched', webmail: unwatched };
  const common = {
    kind: 'watched',
    webmail: session.compose.webmail,
    client: session.client,
  } as const;
  if (session.review.kind !== 'reviewed') return { ...common, draft: session.draft, review: null };
  const { draft, review } = session.review.reviewed;
  const shown = new Set(session.flags.map(({ flag }) => flag));
  const flags = session.review.settled
    ? review.flags.filter((flag) => shown.has(flag))
    : review.flags;
  return { ...common, draft, review: { ...review, flags } };
}
