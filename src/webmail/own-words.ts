import { isTextarea, type ReadOptions, readText, type TextMap } from '#dom';
import { maskPlainQuote } from './mask-plain-quote.ts';

/** The writer's own words in an editor, or in the textarea of plain-text mode. */
export function readOwnWords(body: Element, options: ReadOptions): TextMap {
  const read = readText(body, options);
  return isTextarea(body) ? { ...read, text: maskPlainQuote(read.text) } : read;
}
