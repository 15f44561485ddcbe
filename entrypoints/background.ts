import { defineBackground } from 'wxt/utils/define-background';
import { review, strengths } from '#analysis';
import { localiseReview } from '#i18n';
import { attachBackground, resolveLanguage } from '#platform';

export default defineBackground(() => {
  attachBackground((draft, settings) => {
    const whole = review(draft);
    const shown: readonly string[] = strengths[settings.strength];
    const flags = whole.flags.filter(({ sureness }) => shown.includes(sureness));
    return localiseReview({ ...whole, flags }, resolveLanguage(settings));
  });
});
