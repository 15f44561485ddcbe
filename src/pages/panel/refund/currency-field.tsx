import { useMemo } from 'preact/hooks';
import { currencies } from '#guide';

interface CurrencyProps {
  readonly label: string;
  readonly currency: string;
  readonly locale: string;
  readonly onChange: (currency: string) => void;
}

/** Any currency that the browser can name. */
export function CurrencyField({ label, currency, locale, onChange }: CurrencyProps) {
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    return currencies().map((code) => [code, `${code} – ${names.of(code) ?? code}`] as const);
  }, [locale]);
  return (
    <label class="field">
      {label}
      <select value={currency} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
