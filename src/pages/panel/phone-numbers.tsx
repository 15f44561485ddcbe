import { useEffect, useState } from 'preact/hooks';
import { findPhones, type Phone, readPhone, regionOf } from './find-phones.ts';
import type { SectionProps } from './panel-view.ts';

const region = () => regionOf(navigator.language);

/** The client's numbers: kept, found in their mail, or typed. */
export function PhoneNumbers({ view, words, actions }: SectionProps) {
  const t = words.panel;
  const kept = view.record.phone;
  const isCalled = view.record.ending.calledOn !== null;
  const [found, setFound] = useState<readonly Phone[]>([]);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    let isLate = false;
    const read = view.hasDraft ? actions.readQuoted() : Promise.resolve(null);
    read.then((text) => {
      if (!isLate) setFound(text ? findPhones(text, region()) : []);
    });
    return () => {
      isLate = true;
    };
  }, [view.hasDraft, view.client?.address]);
  const keptPhone = kept ? readPhone(kept, region()) : null;
  const own = readPhone(typed, region());
  const phones = [keptPhone, own, ...found].filter((phone) => phone !== null);
  const listed = [...new Map(phones.map((phone) => [phone.number, phone])).values()];
  return (
    <>
      {listed.length === 0 && <p class="muted">{t('ring.none')}</p>}
      <ul class="phones">
        {listed.map(({ number, shown }, index) => (
          <li key={number}>
            <a
              class={`button button-${index === 0 && !isCalled ? 'primary' : 'plain'}`}
              href={`tel:${number}`}
            >
              {t('ring.call', shown)}
            </a>
            {!view.isPrivate && view.client && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={kept === number}
                  onChange={(event) =>
                    actions.change({
                      kind: 'tell',
                      phone: event.currentTarget.checked ? number : null,
                    })
                  }
                />
                {t('ring.keep')}
              </label>
            )}
          </li>
        ))}
      </ul>
      <label class="field">
        {t('ring.number')}
        <input
          type="tel"
          value={typed}
          aria-describedby="phone-fault"
          aria-invalid={typed.length > 6 && !own}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="asks" id="phone-fault" role="status">
        {typed.length > 6 && !own && t('ring.bad')}
      </p>
    </>
  );
}
