/** Up to the end of the clause: no further than the next mark, and at most 70 characters. */
export const rest = '[^.;:!?,()—–\\n]{0,70}';

/** What phrases share, written `{name}`; `{adverbs}` are any number of them, each with the space behind it. */
const classes: Readonly<Record<string, string>> = {
  adverbs:
    '(?:(?:\\w+ly|so|very|just|quite|rather|pretty|also|too|still|always|often|even|only|do|did|must|been|a bit|a little|such|more than|kind of|sort of|kinda|to be honest,?) )*',
  reader:
    '(?:you|you (?:guys|people|lot)|your (?:\\w+ )?(?:team|people|office|staff|side|company|board|firm|family|committee)|(?:nobody|no one|anyone|anybody) (?:there|over there|at your end))',
};

function classOf(name: string): string {
  const words = classes[name];
  if (words === undefined) throw new Error(`no class {${name}} for phrases`);
  return words;
}

/** Letters and figures of any script, roughly: `\p{L}` would need the flag `u`, with which these expressions take twice as long. */
const letter = 'a-z0-9\\u00c0-\\u1fff\\u2c00-\\uffff';

/** Any of some phrases as typed: apostrophes may be curly or left out, spaces may be wide, "you" may be "u". */
export function phrase(...sources: readonly string[]): RegExp {
  const any = sources
    .map((source) =>
      source
        .replace(/\{([a-z]+)\}/g, (_, name: string) => classOf(name))
        .replaceAll("'", "['’]?")
        .replaceAll(' ?', '\\s*')
        .replaceAll(' ', '\\s+')
        .replace(/\byour\b/g, '(?:your|ur)')
        .replace(/\byou\b/g, '(?:you|u)'),
    )
    .join('|');
  return new RegExp(`(?<![${letter}'’])(?:${any})(?![${letter}])`, 'gi');
}
