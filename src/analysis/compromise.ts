import nlp from 'compromise/two';

/** A term of compromise's, as far as it is used here. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly implicit?: string;
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
  readonly fastOr?: ReadonlySet<string>;
  choices?: readonly (readonly Token[])[];
  readonly operator?: 'or' | 'and';
  readonly groupStart?: boolean;
}

/** One pattern in a net; `group` narrows its hits to the words in brackets. */
export interface NetEntry {
  readonly match: string;
  readonly group?: string;
  regs?: readonly Token[];
}

export interface Net {
  readonly hooks: Readonly<Record<string, readonly NetEntry[]>>;
}

interface Found {
  readonly match: string;
  readonly view: { readonly fullPointer: readonly (readonly [number, number, number])[] };
}

interface Document {
  readonly document: readonly (readonly Term[])[];
  sweep(net: Net, options: { readonly tagger: boolean }): { readonly found: readonly Found[] };
}

// The published types leave out nets and terms.
interface Compromise {
  (text: string): Document;
  buildNet(entries: readonly NetEntry[]): Net;
  parseMatch(pattern: string): readonly Token[];
}

export const compromise = nlp as unknown as Compromise;
