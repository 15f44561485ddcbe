export { Button } from './button.tsx';
export { CategoryMark } from './category-mark.tsx';
export {
  type CategoryStyle,
  categoryIds,
  categorySteps,
  categoryStyles,
  findDecoration,
} from './category-styles.ts';
export { Checklist } from './checklist.tsx';
export { FlagBody } from './flag-body.tsx';
export { uiStyles } from './styles.ts';
export type { StepTranslate, UiTranslate } from './ui-translate.ts';
