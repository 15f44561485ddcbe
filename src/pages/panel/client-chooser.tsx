import { useEffect, useState } from 'preact/hooks';
import type { ClientRecord } from '#records';
import { nameOf } from '../clients/named-record.ts';
import { describeEnding } from '../describe-ending.ts';
import { localeFor } from '../locale-for.ts';
import type { SectionProps } from './panel-view.ts';

/** The clients of whom something is kept, to take one up without a draft. */
export function ClientChooser({ view, words, today, actions }: SectionProps) {
  const t = words.panel;
  const [records, setRecords] = useState<readonly ClientRecord[]>([]);
  useEffect(() => {
    let isLate = false;
    actions.listClients().then((found) => !isLate && setRecords(found));
    return () => {
      isLate = true;
    };
  }, []);
  const known = records.flatMap((record) =>
    record.client ? [{ client: record.client, ending: record.ending }] : [],
  );
  if (known.length === 0) return null;
  return (
    <section class="section" aria-labelledby="choose-title">
      <h2 id="choose-title">{t('choose.title')}</h2>
      <ul class="clients">
        {known.map(({ client, ending }) => (
          <li key={client.address ?? client.name}>
            <button type="button" class="button" onClick={() => actions.choose(client)}>
              <span>{nameOf(client)}</span>
              <span class="muted">
                {describeEnding(ending, today, words.ending, localeFor(view.language))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
