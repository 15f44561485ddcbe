import type { Locale } from '#i18n';

/** The browser's own flavour of a language, for dates: "4 December" in Britain. */
export const localeFor = (language: Locale): string =>
  navigator.languages.find((one) => one.startsWith(language)) ?? language;
