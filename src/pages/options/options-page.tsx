import { useEffect, useState } from 'preact/hooks';
import { optionsTexts, translator } from '#i18n';
import {
  changeSettings,
  logError,
  resolveLanguage,
  type Settings,
  settingChoices,
  watchSettings,
} from '#platform';
import { ChoiceGroup } from './choice-group.tsx';
import { WatchedSites } from './watched-sites.tsx';

/** The settings, kept as soon as they are chosen. */
export function OptionsPage({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first);
  const [saved, setSaved] = useState(false);
  const language = resolveLanguage(settings);
  const t = translator(optionsTexts, language);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Call First: ${t('title')}`;
  });
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);

  const choose = (change: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...change }));
    changeSettings(change).then(
      () => setSaved(true),
      (error: unknown) => logError('options', error),
    );
  };

  return (
    <main class="options">
      <header>
        <img src="/icon/128.png" alt="" />
        <h1>{t('title')}</h1>
      </header>
      <ChoiceGroup
        name="strength"
        title={t('strength.title')}
        choices={settingChoices.strength.map((id) => ({
          id,
          title: t(`strength.${id}`),
          text: t(`strength.${id}.text`),
        }))}
        chosen={settings.strength}
        onChoose={(strength) => choose({ strength })}
      />
      <ChoiceGroup
        name="send-guard"
        title={t('guard.title')}
        text={t('guard.text')}
        choices={settingChoices.sendGuard.map((id) => ({ id, title: t(`guard.${id}`) }))}
        chosen={settings.sendGuard}
        onChoose={(sendGuard) => choose({ sendGuard })}
      />
      <ChoiceGroup
        name="language"
        title={t('language.title')}
        text={t('language.text')}
        choices={settingChoices.language.map((id) => ({
          id,
          title: t(`language.${id}`),
          ...(id !== 'auto' && { lang: id }),
        }))}
        chosen={settings.language}
        onChoose={(chosen) => choose({ language: chosen })}
      />
      <p class="muted" role="status">
        {saved && t('saved')}
      </p>
      <WatchedSites t={t} />
      <section class="options-note" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{t('privacy.title')}</h2>
        <p>{t('privacy.text')}</p>
        <p>
          <a href="/clients.html">{t('privacy.clients')}</a>
        </p>
      </section>
    </main>
  );
}
