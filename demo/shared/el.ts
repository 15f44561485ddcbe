export type Attributes = Readonly<Record<string, string | null>>;
export type Child = Node | string | null;

/** An element with attributes and children; a null attribute is left out. No HTML string is ever parsed. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const paths = {
  archive: 'M4 5h16v4H4zM6 9v10h12V9M10 13h4',
  close: 'M6 6l12 12M18 6L6 18',
  delete: 'M5 7h14M10 7V5h4v2M7 7l1 13h8l1-13',
  expand: 'M13 5h6v6M11 19H5v-6',
  minimise: 'M6 18h12',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  pencil: 'M4 20l1-5L16 4l4 4L9 19z',
  popOut: 'M12 5H5v14h14v-7M14 4h6v6M20 4l-9 9',
  reply: 'M9 7l-5 5 5 5M4 12h9a6 6 0 0 1 6 6',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM16 16l4 4',
  text: 'M5 6h14M12 6v13',
  arrow: 'M8 10l4 4 4-4',
} as const;

/** A line drawing of 20 pixels, without a name for screen readers: its button has one. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
