import { defineBackground } from 'wxt/utils/define-background';
import { localiseReview, partTexts, reviewPageTexts, translator } from '#i18n';
import { partStyles } from '#inline';
import {
  attachBackground,
  type DraftReader,
  type Language,
  type PartLooks,
  resolveLanguage,
  type SettledReviewer,
} from '#platform';

/** Runs the analyser's code, which the bundle holds without running it, and its slow first review. */
async function loadReviewer(): Promise<SettledReviewer> {
  const { review, strengths } = await import('#analysis');
  review({ subject: '', body: 'We end on Friday.' });
  return (draft, settings) => {
    const whole = review(draft);
    const shown: readonly string[] = strengths[settings.strength];
    const flags = whole.flags.filter(({ sureness }) => shown.includes(sureness));
    return localiseReview({ ...whole, flags }, resolveLanguage(settings));
  };
}

const reader: DraftReader = {
  findFacts: async (draft, review) => (await import('#analysis')).findFacts(draft, review),
  findFillIns: async (draft, review) => (await import('#analysis')).findFillIns(draft, review),
};

const looksIn = (language: Language): PartLooks => ({
  texts: partTexts(language),
  css: partStyles,
});

const menuTitle = (language: Language) => translator(reviewPageTexts, language)('menu');

export default defineBackground(() => attachBackground(loadReviewer, reader, looksIn, menuTitle));
