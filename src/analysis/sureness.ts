/** How sure a rule is of a flag. */
export type Sureness = 'high' | 'medium' | 'low';

/** How much the writer wants to see: calm shows `high` alone, normal `medium` too, strict all. */
export const strengths = {
  calm: ['high'],
  normal: ['high', 'medium'],
  strict: ['high', 'medium', 'low'],
} as const satisfies Record<string, readonly Sureness[]>;

/** All of them, the surest first. */
export const surestFirst: readonly Sureness[] = strengths.strict;

export type Strength = keyof typeof strengths;
