import { useEffect, useState } from 'preact/hooks';
import type { optionsTexts, Translate } from '#i18n';
import { dropSite, listWatchedSites, logError, onSitesChanged } from '#platform';
import { Button } from '#ui';
import { hostOf } from '../host-of.ts';

interface Props {
  readonly t: Translate<typeof optionsTexts.en>;
}

/** The sites that the user lets us watch, each with a button that takes it back. */
export function WatchedSites({ t }: Props) {
  const [sites, setSites] = useState<readonly string[]>([]);
  const onError = (error: unknown) => logError('options', error);
  useEffect(() => {
    const life = new AbortController();
    const load = () => void listWatchedSites().then(setSites, onError);
    onSitesChanged(load, life.signal);
    load();
    return () => life.abort();
  }, []);
  return (
    <section class="options-note" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('sites.title')}</h2>
      <p>{sites.length === 0 ? t('sites.none') : t('sites.text')}</p>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site} data-site={site}>
              <span>{hostOf(site)}</span>
              <Button
                label={t('sites.drop-label', hostOf(site))}
                onClick={() => void dropSite(site).catch(onError)}
              >
                {t('sites.drop')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
