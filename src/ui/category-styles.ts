import type { Category, categories } from '#analysis';
import type { StepId } from '#guide';

/** How a category is underlined: told apart by line as well as by colour. Thickness in CSS pixels. */
export interface CategoryStyle {
  readonly line: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
  readonly thickness: number;
  readonly light: string;
  readonly dark: string;
}

/** Each colour stands at 3:1 or better on the pages' light or dark grounds. */
export const categoryStyles = {
  unkind: { line: 'wavy', thickness: 1.5, light: '#c62828', dark: '#ff8a80' },
  blame: { line: 'solid', thickness: 3, light: '#b8500a', dark: '#ffae70' },
  justifying: { line: 'dashed', thickness: 2, light: '#6b4fb3', dark: '#c3a8ff' },
  sugarcoating: { line: 'dotted', thickness: 2.5, light: '#a8327d', dark: '#ff9dd6' },
  opinion: { line: 'double', thickness: 1.5, light: '#1868b0', dark: '#84c5ff' },
  'open-door': { line: 'solid', thickness: 1.5, light: '#1d7848', dark: '#7edaa7' },
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

/** The `text-decoration` of a category, in a colour of the scheme or a CSS variable. */
export function findDecoration(category: Category, colour: string): string {
  const { line, thickness } = categoryStyles[category];
  return `underline ${line} ${thickness}px ${colour}`;
}
