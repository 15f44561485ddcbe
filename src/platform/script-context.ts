import { browser } from 'wxt/browser';

/**
 * What WXT hands to a content script, in the place of its own at build and a tenth of its size. `signal` aborts when a newer
 * script of ours says in the page that it has come.
 */
export class ContentScriptContext {
  readonly #replaced = new AbortController();

  constructor() {
    const name = `${browser.runtime.id}:started`;
    document.dispatchEvent(new Event(name));
    const signal = this.signal;
    document.addEventListener(name, () => this.#replaced.abort(), { signal });
  }

  get signal(): AbortSignal {
    return this.#replaced.signal;
  }
}
