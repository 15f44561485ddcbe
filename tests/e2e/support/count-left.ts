import type { Page } from 'puppeteer-core';

/** What a content script holds on to in a page. */
export interface Held {
  readonly listeners: number;
  readonly observers: number;
}

/**
 * To be put before a content script: counts its listeners and observers, and writes the counts into the page when that
 * asks by the event `count-held`. Listeners on nodes that left the page don't count: they go with their node.
 */
export function countHeld(): void {
  interface Entry {
    readonly target: EventTarget;
    readonly type: string;
    readonly listener: unknown;
    readonly capture: boolean;
    readonly signal: AbortSignal | undefined;
  }
  const entries = new Set<Entry>();
  const observing = new Set<object>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isCapture = (options: unknown) =>
    typeof options === 'object' ? Boolean((options as EventListenerOptions)?.capture) : !!options;
  const find = (target: EventTarget, type: string, listener: unknown, options: unknown) =>
    [...entries].find(
      (it) =>
        it.target === target &&
        it.type === type &&
        it.listener === listener &&
        it.capture === isCapture(options),
    );
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    const signal = typeof options === 'object' ? options?.signal : undefined;
    if (signal?.aborted || find(this, type, listener, options)) return;
    entries.add({ target: this, type, listener, capture: isCapture(options), signal });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    const entry = find(this, type, listener, options);
    if (entry) entries.delete(entry);
  };
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const observer = prototype as { observe(...args: unknown[]): void; disconnect(): void };
    const { observe, disconnect } = observer;
    observer.observe = function (...args) {
      observing.add(this);
      observe.apply(this, args);
    };
    observer.disconnect = function () {
      observing.delete(this);
      disconnect.call(this);
    };
  }
  const isLive = ({ target, signal }: Entry) =>
    !signal?.aborted &&
    !(target as AbortSignal).aborted &&
    !('isConnected' in target && !target.isConnected);
  addEventListener.call(document, 'count-held', () => {
    const listeners = [...entries].filter(isLive).length;
    const held: Held = { listeners, observers: observing.size };
    document.documentElement.dataset.held = JSON.stringify(held);
  });
}

/** What the content script holds now. */
export async function readHeld(page: Page): Promise<Held> {
  const held = await page.evaluate(() => {
    document.dispatchEvent(new Event('count-held'));
    const { dataset } = document.documentElement;
    const said = dataset.held ?? '';
    delete dataset.held;
    return said;
  });
  return JSON.parse(held) as Held;
}
