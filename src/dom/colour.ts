/** How bright a computed colour is (0-255) and how much it covers (0-1); one that can't be read is dark and covers nothing. */
export function readColour(colour: string): {
  readonly brightness: number;
  readonly alpha: number;
} {
  const parts = /^rgba?\((.+)\)$/.exec(colour)?.[1] ?? '0 0 0 0';
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.split(/[\s,/]+/).map(Number);
  return { brightness: 0.3 * red + 0.6 * green + 0.1 * blue, alpha };
}
