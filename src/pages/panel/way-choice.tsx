import type { SectionProps } from './panel-view.ts';

/** Whether the client is called or written to. */
export function WayChoice({ view, words, actions }: SectionProps) {
  const t = words.panel;
  const { notByPhone } = view.record.ending;
  const choose = (is: boolean) => actions.change({ kind: 'not-by-phone', notByPhone: is });
  return (
    <fieldset class="way">
      <legend>{t('way.label')}</legend>
      {([false, true] as const).map((isWritten) => (
        <label key={String(isWritten)}>
          <input
            type="radio"
            name="way"
            checked={notByPhone === isWritten}
            onChange={() => choose(isWritten)}
          />
          {t(isWritten ? 'way.written' : 'way.phone')}
        </label>
      ))}
      <p class="muted">{t('way.hint')}</p>
    </fieldset>
  );
}
