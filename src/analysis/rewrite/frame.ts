/** Where a clause may open: at the start, after a mark, or after "so", "but" and "and". */
export const opening = '(?<opening>^|[,;:–—] (?:(?:so|but|and|however),? )?|\\b(?:so|but|and) )';

/** The text in which a clause was found behind its `opening`, with another clause there. */
export function reframe(found: RegExpExecArray, clause: string): string {
  const { input, index } = found;
  const { opening: opened = '' } = found.groups ?? {};
  return input.slice(0, index) + opened + clause + input.slice(index + found[0].length);
}
