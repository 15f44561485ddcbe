import type { Draft, Review } from '#analysis';

/** Reviews a draft somewhere else. Rejects when nobody answers; the page goes on without. */
export type Reviewer = (draft: Draft) => Promise<Review>;
