import type { Locale } from '#i18n';
import { uiStyles } from '#ui';

/** Gives a page its language and the parts' styles, light or dark as the browser. */
export function dressPage(document: Document, locale: Locale): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(uiStyles);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = locale;
  document.documentElement.dataset.scheme = 'auto';
}
