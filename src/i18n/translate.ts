export type Locale = 'en' | 'ja';

/** A text, or a function that builds one from its parameters. */
type Entry = string | ((...parameters: never[]) => string);

/** What a table of another language must hold: the same keys, taking the same parameters. */
export type Translation<Source extends Record<string, Entry>> = {
  readonly [Key in keyof Source]: Source[Key] extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : string;
};

type Parameters_<E> = E extends (...parameters: infer P) => string ? P : [];

export type Translate<Source extends Record<string, Entry>> = <Key extends keyof Source>(
  key: Key,
  ...parameters: Parameters_<Source[Key]>
) => string;

/** Binds a pair of tables to a language: `t('chip.flags', 3)`. */
export function translator<Source extends Record<string, Entry>>(
  tables: { readonly en: Source } & Readonly<Record<Exclude<Locale, 'en'>, Translation<Source>>>,
  locale: Locale,
): Translate<Source> {
  return (key, ...parameters) => {
    const entry: Entry = tables[locale][key] as Entry;
    return typeof entry === 'string' ? entry : entry(...(parameters as never[]));
  };
}
