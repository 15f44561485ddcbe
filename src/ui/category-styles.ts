import type { Category, categories } from '#analysis';
import type { StepId } from '#guide';

/** How a category is underlined: told apart by line as well as by colour. */
export interface CategoryStyle {
  readonly line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy' | 'thick';
  readonly light: string;
  readonly dark: string;
}

/** Each colour stands at 3:1 or better on the pages' light or dark grounds. */
export const categoryStyles = {
  unkind: { line: 'wavy', light: '#c62828', dark: '#ff8a80' },
  blame: { line: 'thick', light: '#b8500a', dark: '#ffae70' },
  justifying: { line: 'dashed', light: '#6b4fb3', dark: '#c3a8ff' },
  sugarcoating: { line: 'dotted', light: '#a8327d', dark: '#ff9dd6' },
  opinion: { line: 'double', light: '#1868b0', dark: '#84c5ff' },
  'open-door': { line: 'solid', light: '#1d7848', dark: '#7edaa7' },
} as const satisfies Record<Category, CategoryStyle>;

/** The categories in the order in which they are shown. */
export const categoryIds = Object.keys(categoryStyles) as readonly Category[];

/** The article's step behind each category. Typed by the analysis, which these bundles don't carry. */
export const categorySteps: typeof categories & Readonly<Record<Category, StepId>> = {
  unkind: 'kind-words',
  blame: 'no-blame',
  justifying: 'give-reason',
  sugarcoating: 'give-reason',
  opinion: 'give-reason',
  'open-door': 'end-contact',
};

const thickness: Readonly<Record<CategoryStyle['line'], string>> = {
  solid: '2px',
  double: '2px',
  dotted: '2px',
  dashed: '2px',
  wavy: '1.5px',
  thick: '4px',
};

/** The `text-decoration` of a category, in a colour of the scheme or a CSS variable. */
export function findDecoration(category: Category, colour: string): string {
  const { line } = categoryStyles[category];
  return `underline ${line === 'thick' ? 'solid' : line} ${thickness[line]} ${colour}`;
}
