/** Headers that carry the time or an id of this one message. */
const passing = /^(Date|Message-ID)$/i;

/**
 * A raw message without what differs between any two: the time, ids, and the boundaries between its parts.
 * Everything else stays as it is, byte for byte (latin1).
 */
export function dropPassing(raw: string): string {
  const end = raw.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('The message has no head.');
  const head = raw
    .slice(0, end)
    .split(/\r\n(?![ \t])/)
    .filter((line) => !passing.test(line.slice(0, line.indexOf(':'))));
  const boundary = /boundary="([^"]+)"/.exec(head.join('\r\n'))?.[1];
  const whole = head.join('\r\n') + raw.slice(end);
  return boundary ? whole.replaceAll(boundary, 'BOUNDARY') : whole;
}
