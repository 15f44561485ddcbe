import nlp from 'compromise/two';
import { bulkMatch } from './bulk-match.ts';

/** A term of compromise's, as far as it is used here. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly machine?: string;
  readonly root?: string;
  readonly alias?: readonly string[];
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}

/** One token of a parsed pattern. */
export interface Token {
  readonly word?: string;
  readonly tag?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  /** Takes several words in a row. */
  readonly greedy?: boolean;
  /** Opens a sentence. */
  readonly start?: boolean;
  /** Ends a sentence. */
  readonly end?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Which form of the word it looks at. */
  readonly use?: string;
  /** Takes misspellings too. */
  readonly fuzzy?: boolean;
  readonly fastOr?: ReadonlySet<string>;
  choices?: readonly (readonly Token[])[];
  readonly operator?: 'or' | 'and';
}

/** A parsed pattern; `group` narrows what it finds to the words in brackets. */
export interface Search {
  readonly regs: readonly Token[];
  readonly group?: string;
}

type Sentences = readonly (readonly Term[])[];

/** What compromise works with inside. */
export interface Methods {
  readonly one: {
    /** Where a pattern is found: sentence, first term, last term (exclusive). */
    match(
      document: Sentences,
      search: Search,
    ): { readonly ptrs: readonly (readonly [number, number, number])[] };
    /** Words, implied words and "#Tag"s of each sentence. */
    cacheDoc(document: Sentences): readonly ReadonlySet<string>[];
  };
}

// The published types leave out terms, parsed patterns and plugins' methods.
interface Compromise {
  (text: string): { readonly document: Sentences };
  methods(): Methods;
  model(): {
    readonly one: {
      readonly contractions: readonly { readonly word?: string; readonly out: readonly string[] }[];
    };
  };
  parseMatch(pattern: string): readonly Token[];
  plugin(plugin: { readonly methods: { readonly one: { readonly bulkMatch: unknown } } }): void;
}

export const compromise = nlp as unknown as Compromise;
compromise.plugin({ methods: { one: { bulkMatch } } });
