import { clientsTexts, endingTexts, type Locale, type Translate, translator } from '#i18n';

/** All texts of the clients page in one language. */
export interface Words {
  readonly clients: Translate<typeof clientsTexts.en>;
  readonly ending: Translate<typeof endingTexts.en>;
}

export const wordsIn = (locale: Locale): Words => ({
  clients: translator(clientsTexts, locale),
  ending: translator(endingTexts, locale),
});
