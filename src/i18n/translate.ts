import { isolate } from './isolate.ts';

export type Locale = 'en' | 'ja';

/** A text, a text with a `{}` for its one parameter, or a function that builds one from its parameters. */
type Entry = string | ((...parameters: never[]) => string);

/** What a table of another language must hold: the same keys, taking the same parameters. */
export type Translation<Source extends Record<string, Entry>> = {
  readonly [Key in keyof Source]: Source[Key] extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : string;
};

type Parameters_<E> = E extends (...parameters: infer P) => string
  ? P
  : E extends `${string}{}${string}`
    ? [filling: string | number]
    : [];

export type Translate<Source extends Record<string, Entry>> = <Key extends keyof Source>(
  key: Key,
  ...parameters: Parameters_<Source[Key]>
) => string;

/** Gives the texts of one table: `t('chip.flags', 3)`. Texts that are put in stand isolated. */
export function speaker<Source extends Record<string, Entry>>(
  table: Translation<Source>,
): Translate<Source> {
  return (key, ...parameters) => {
    const entry: Entry = table[key] as Entry;
    const safe = parameters.map((one: unknown) => (typeof one === 'string' ? isolate(one) : one));
    if (typeof entry !== 'string') return entry(...(safe as never[]));
    return entry.replace('{}', (slot) => String(safe[0] ?? slot));
  };
}

/** Binds a pair of tables to a language. */
export function translator<Source extends Record<string, Entry>>(
  tables: { readonly en: Source } & Readonly<Record<Exclude<Locale, 'en'>, Translation<Source>>>,
  locale: Locale,
): Translate<Source> {
  return speaker<Source>(tables[locale] as Translation<Source>);
}
