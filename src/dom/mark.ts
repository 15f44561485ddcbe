import { readColour } from './colour.ts';

/** A span of the text to be shown, in the style called `name`. UTF-16 offsets, end exclusive. */
export interface Mark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** `wash` colours the ground behind the words, all others draw a line under them. */
export type MarkLine = 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy' | 'thick' | 'wash';

/** How marks of one name look; the colours are CSS colours for a light and for a dark editor. */
export interface MarkStyle {
  readonly line: MarkLine;
  readonly light: string;
  readonly dark: string;
}

/** The styles of all marks by name; where marks overlap the first one is drawn on top. */
export type MarkStyles = Readonly<Record<string, MarkStyle>>;

export type Scheme = 'light' | 'dark';

export const schemes: readonly Scheme[] = ['light', 'dark'];

/** The name in the page's highlight registry. */
export function highlightName(name: string, scheme: Scheme): string {
  return `call-first-${name}-${scheme}`;
}

/** The style sheet of all marks in both schemes. */
export function markCss(styles: MarkStyles): string {
  return schemes
    .flatMap((scheme) =>
      Object.entries(styles).map(
        ([name, style]) =>
          `::highlight(${highlightName(name, scheme)}) { ${declare(style.line, style[scheme])} }`,
      ),
    )
    .join('\n');
}

function declare(line: MarkLine, colour: string): string {
  if (line === 'wash') return `background-color: ${colour};`;
  const style = line === 'thick' ? 'solid' : line;
  const thickness = line === 'thick' ? '4px' : line === 'wavy' ? '1.5px' : '2px';
  // No line without the style sheet that comes and goes with the extension.
  return `text-decoration: var(--call-first-line) ${style} ${colour} ${thickness}; text-underline-offset: 3px;`;
}

/** Dark where the editor writes in a light colour: webmails have themes of their own, whatever the system prefers. */
export function schemeOf(editor: Element): Scheme {
  const colour = editor.ownerDocument.defaultView?.getComputedStyle(editor).color ?? '';
  return readColour(colour).brightness > 128 ? 'dark' : 'light';
}
