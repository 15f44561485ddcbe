import { partTexts } from '#i18n';
import { partStyles, watchOwnPage } from '#inline';
import { mountReview } from '#pages';
import { reviewPage } from '#webmail';

const root = document.querySelector<HTMLElement>('#root');
if (root)
  mountReview(root, ({ language, isPrivate, onChange }) =>
    watchOwnPage({
      findCompose: reviewPage.findCompose,
      looks: { texts: partTexts(language), css: partStyles },
      isPrivate,
      onChange,
    }),
  );
