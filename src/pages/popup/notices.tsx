import type { PopupState } from '#platform';
import { Button } from '#ui';
import { hostOf } from '../host-of.ts';
import type { Words } from './words.ts';

interface Props {
  readonly state: PopupState;
  readonly words: Words;
  readonly onReload: () => void;
  readonly onAllow: () => void;
  readonly onWatch: (site: string) => void;
}

type Notice = 'access' | 'silent' | 'unwatched';

/** Why this tab isn't reviewed, where there is something to say. */
function findNotice({ hasMailAccess, tab }: PopupState): Notice | null {
  if (!hasMailAccess) return 'access';
  return tab.kind === 'silent' || tab.kind === 'unwatched' ? tab.kind : null;
}

/** Says why a tab isn't reviewed, with the button that helps. */
export function Notices({ state, words, onReload, onAllow, onWatch }: Props) {
  const t = words.popup;
  const notice = findNotice(state);
  const site = state.tab.kind === 'elsewhere' ? state.tab.site : null;
  return (
    <>
      {notice && (
        <section class="notice" data-notice={notice}>
          <h2>{t(`${notice}.title`)}</h2>
          <p>{t(`${notice}.text`)}</p>
          {notice === 'silent' && (
            <Button kind="primary" onClick={onReload}>
              {t('silent.button')}
            </Button>
          )}
          {notice === 'access' && (
            <Button kind="primary" onClick={onAllow}>
              {t('access.button')}
            </Button>
          )}
        </section>
      )}
      {site && (
        <section class="notice" data-notice="site">
          <h2>{t('site.title', hostOf(site))}</h2>
          <p>{t('site.text')}</p>
          <Button onClick={() => onWatch(site)}>{t('site.button')}</Button>
        </section>
      )}
      {state.isPrivate && <p class="muted">{t('private.text')}</p>}
    </>
  );
}
