import type { Category } from '#analysis';
import type { UiTranslate } from './ui-translate.ts';

/** A category's name, underlined as its words are in the draft. */
export function CategoryMark({ category, t }: { category: Category; t: UiTranslate }) {
  return <span class={`mark mark-${category}`}>{t(`category.${category}`)}</span>;
}
