import type { Draft } from '../draft.ts';
import type { Span } from '../span.ts';

/** Reads an example: the draft without its brackets, and the spans that they marked. */
export function readExample(example: string): {
  readonly draft: Draft;
  readonly spans: readonly Span[];
} {
  const spans: Span[] = [];
  let body = '';
  let open: number | null = null;
  for (const character of example) {
    if (character === '[') open = body.length;
    else if (character === ']') {
      if (open === null) throw new Error(`a bracket too many: ${example}`);
      spans.push({ start: open, end: body.length });
      open = null;
    } else body += character;
  }
  if (open !== null) throw new Error(`a bracket is not closed: ${example}`);
  return { draft: { subject: '', body }, spans };
}
