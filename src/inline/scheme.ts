export type Scheme = 'light' | 'dark';

/** Red, green, blue (0-255) and alpha of a computed colour; transparent for what can't be read. */
function parseColour(colour: string): readonly [number, number, number, number] {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    /^rgba?\((.+)\)$/.exec(colour)?.[1] ?? '0 0 0 0'
  )
    .split(/[\s,/]+/)
    .map(Number);
  return [red, green, blue, alpha];
}

const brightness = (colour: string) => {
  const [red, green, blue] = parseColour(colour);
  return 0.3 * red + 0.6 * green + 0.1 * blue;
};

/** The scheme of what is really behind an element: themes of a webmail need not be those of the system. */
export function findScheme(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let it: Element | null = element; it; it = it.parentElement) {
    const ground = view.getComputedStyle(it).backgroundColor;
    if (parseColour(ground)[3] > 0.5) return brightness(ground) < 128 ? 'dark' : 'light';
  }
  // No ground of its own: the words on it tell, as the browser's own dark page has light text.
  return brightness(view.getComputedStyle(element).color) > 128 ? 'dark' : 'light';
}
