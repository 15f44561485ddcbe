import { readColour } from '#dom';

export type Scheme = 'light' | 'dark';

/** The scheme of what is really behind an element: themes of a webmail need not be those of the system. */
export function findScheme(element: Element): Scheme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let it: Element | null = element; it; it = it.parentElement) {
    const ground = view.getComputedStyle(it).backgroundColor;
    const { alpha, brightness } = readColour(ground);
    if (alpha > 0.5) return brightness < 128 ? 'dark' : 'light';
  }
  // No ground of its own: the words on it tell, as the browser's own dark page has light text.
  return readColour(view.getComputedStyle(element).color).brightness > 128 ? 'dark' : 'light';
}
