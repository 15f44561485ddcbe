const quotedLine = /^\s*>/;
// "-- " alone on a line is the mark of a signature in every mail program.
const signatureMark = /^-- ?$/;
// Above a forwarded or an original mail: dashes round words of any language, or a long rule.
const divider = /^\s*(?:-{5,}.*-{5,}|_{20,})\s*$/;
// "On …, Name <address> wrote:" of any language: it names an address and ends with a colon.
const attribution = /@[^\n]*>.*[:：]\s*$/s;

/**
 * The words of the writer in a plain-text draft: quoted lines, the line above them that says whose they are, forwarded mails and
 * the signature become spaces, so that every offset stays what it was.
 */
export function maskPlainQuote(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => signatureMark.test(line) || divider.test(line));
  const masked = new Set([...lines.keys()].filter((at) => end >= 0 && at >= end));
  for (const [at, line] of lines.entries()) {
    if (!quotedLine.test(line)) continue;
    masked.add(at);
    for (const above of findAttribution(lines, at)) masked.add(above);
  }
  return lines.map((line, at) => (masked.has(at) ? ' '.repeat(line.length) : line)).join('\n');
}

/** The one to three lines above a quote that tell whose words it holds; empty lines may lie between. */
function findAttribution(lines: readonly string[], quote: number): readonly number[] {
  let last = quote - 1;
  while (last >= 0 && lines[last]?.trim() === '') last -= 1;
  for (let first = last; first >= 0 && first > last - 3; first -= 1) {
    const line = lines[first] ?? '';
    if (!line.trim() || quotedLine.test(line)) break;
    const found = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    if (attribution.test(found.map((at) => lines[at]).join('\n'))) return found;
  }
  return [];
}
