/** Up to the end of the clause: no further than the next mark, and at most 70 characters. */
export const rest = '[^.;:!?,()—–\\n]{0,70}';

/** Any of some phrases as typed: apostrophes may be curly or left out, spaces may be wide, "you" may be "u". */
export function phrase(...sources: readonly string[]): RegExp {
  const any = sources
    .map((source) =>
      source
        .replaceAll("'", "['’]?")
        .replaceAll(' ', '\\s+')
        .replace(/\byour\b/g, '(?:your|ur)')
        .replace(/\byou\b/g, '(?:you|u)'),
    )
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}
