import { useRef, useState } from 'preact/hooks';
import { civilDateOf } from '#guide';
import {
  type ClientRecord,
  type ClientsChange,
  type FileFault,
  readClientsFile,
  writeClientsFile,
} from '#records';
import { Button } from '#ui';
import { countImport } from './named-record.ts';
import { saveFile } from './save-file.ts';
import type { Words } from './words.ts';

interface Props {
  readonly records: readonly ClientRecord[];
  readonly isPrivate: boolean;
  readonly words: Words;
  readonly onChange: (change: ClientsChange) => void;
}

/** What was chosen or done last. */
type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'exported' }
  | { readonly kind: 'ready'; readonly records: readonly ClientRecord[] }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** Export, import and deletion of everything. */
export function DataSection({ records, isPrivate, words, onChange }: Props) {
  const t = words.clients;
  const [step, setStep] = useState<Step>({ kind: 'none' });
  const save = () => {
    saveFile(`call-first-clients-${civilDateOf(new Date())}.json`, writeClientsFile(records));
    setStep({ kind: 'exported' });
  };
  const choose = async (file: File) => {
    const read = await readClientsFile(file);
    setStep(read.kind === 'ok' ? { kind: 'ready', records: read.records } : read);
  };
  const finish = (change: ClientsChange) => {
    setStep({ kind: 'none' });
    onChange(change);
  };
  return (
    <section class="data" aria-labelledby="data-title">
      <h2 id="data-title">{t('data.title')}</h2>
      <div class="data-action">
        <Button onClick={save}>{t('export')}</Button>
        <p class="muted">{t('export.text')}</p>
      </div>
      {!isPrivate && (
        <div class="data-action">
          <FileButton onFile={(file) => void choose(file)}>{t('import')}</FileButton>
          <p class="muted">{t('import.text')}</p>
        </div>
      )}
      <div role="status">
        {step.kind === 'exported' && <p>{t('exported')}</p>}
        {step.kind === 'ready' && (
          <ImportOffer
            {...countImport(step.records, records)}
            words={words}
            onImport={() => finish({ kind: 'import', records: step.records })}
            onCancel={() => setStep({ kind: 'none' })}
          />
        )}
      </div>
      {step.kind === 'fault' && (
        <p class="notice" role="alert" data-fault={step.fault.kind}>
          {describeFault(step.fault, words)}
        </p>
      )}
      {!isPrivate && (
        <div class="data-action">
          <Button onClick={() => finish({ kind: 'delete-all' })}>{t('delete-all')}</Button>
          <p class="muted">{t('delete-all.text')}</p>
        </div>
      )}
    </section>
  );
}

interface OfferProps {
  readonly added: number;
  readonly known: number;
  readonly words: Words;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

function ImportOffer({ added, known, words, onImport, onCancel }: OfferProps) {
  const t = words.clients;
  return (
    <div class="notice">
      <p>{t('import.ready', added, known)}</p>
      <div class="actions">
        <Button kind="primary" onClick={onImport}>
          {t('import.do')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

interface FileButtonProps {
  readonly children: string;
  readonly onFile: (file: File) => void;
}

function FileButton({ children, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

function describeFault(fault: FileFault, { clients: t }: Words): string {
  return fault.kind === 'invalid' ? t('fault.invalid', fault.at) : t(`fault.${fault.kind}`);
}
