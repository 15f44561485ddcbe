import type { Category } from '../category.ts';

/** What the scorer says where a whole clause reads like a fault and no rule has a name for it. */
export interface Tone<Id extends string = string> {
  readonly id: Id;
  readonly why: string;
  readonly fix: string;
}

/** One for each category. */
export const tones = {
  unkind: {
    id: 'tone-unkind',
    why: 'This reads as sharp. What they remember is the sting, not the point.',
    fix: 'Keep the fact and drop the edge.',
  },
  blame: {
    id: 'tone-blame',
    why: 'This reads as if they were the cause. They will defend themselves instead of listening.',
    fix: 'Say what happened and when, without who.',
  },
  justifying: {
    id: 'tone-justifying',
    why: 'This reads as a defence. A decision that defends itself invites an argument.',
    fix: 'Give one plain reason, or none, and go on to what happens next.',
  },
  sugarcoating: {
    id: 'tone-sugarcoating',
    why: 'This softens the message until it can be missed.',
    fix: 'Say it in one plain sentence. Plain can still be warm.',
  },
  opinion: {
    id: 'tone-opinion',
    why: 'This reads as a judgement or a feeling. It can be disputed; a fact can’t.',
    fix: 'Put the fact behind it here: what, when, how often.',
  },
  'open-door': {
    id: 'tone-open-door',
    why: 'This reads as if the decision could still be talked over.',
    fix: 'Close with what happens next, and when.',
  },
} as const satisfies Readonly<Record<Category, Tone>>;

export type ToneId = (typeof tones)[Category]['id'];
