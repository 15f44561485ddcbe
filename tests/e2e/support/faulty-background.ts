import type { Page } from 'puppeteer-core';

/** What goes wrong in the background: nothing is kept any more, storage fails altogether, no review is answered, the next one is not, for the test to end it meanwhile. */
export type Fault = 'none' | 'full' | 'broken' | 'mute' | 'deadly';

/** What a page of the extension sees of it. */
interface Seen {
  readonly fault?: Fault;
  /** How often it has started. */
  readonly starts?: number;
  /** Reviews that were asked for in vain. */
  readonly unanswered?: number;
}

/** To be put before the background: has the fault that stands in the session's storage, and counts there. */
export function takeFaults(): void {
  type Reply = (answer: unknown) => void;
  type Listener = (message: { callFirst?: string }, sender: unknown, reply: Reply) => unknown;
  interface Area {
    get(key?: string | null): Promise<Seen>;
    set(items: Seen): Promise<void>;
  }
  interface Api {
    readonly runtime: { readonly onMessage: { addListener(listener: Listener): void } };
    readonly storage: { readonly local: Area; readonly session: Area };
  }
  const scope = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
  const { runtime, storage } = scope.browser ?? scope.chrome;
  const { onMessage } = runtime;
  const { local, session } = storage;
  const [get, set] = [local.get.bind(local), local.set.bind(local)];
  const addListener = onMessage.addListener.bind(onMessage);
  const leaveUnanswered = ({ fault, unanswered = 0 }: Seen) =>
    session.set({ unanswered: unanswered + 1, fault: fault === 'deadly' ? 'none' : 'mute' });
  onMessage.addListener = (listener) =>
    addListener((message, sender, reply) => {
      if (message.callFirst !== 'review') return listener(message, sender, reply);
      session.get().then((seen) => {
        if (seen.fault === 'mute' || seen.fault === 'deadly') return leaveUnanswered(seen);
        return listener(message, sender, reply);
      });
      return true;
    });
  local.get = async (key) => {
    if ((await session.get()).fault === 'broken') throw new Error('The disk is broken.');
    return get(key);
  };
  local.set = async (items) => {
    const { fault } = await session.get();
    if (fault === 'broken' || fault === 'full') throw new Error('QUOTA_BYTES quota exceeded');
    return set(items);
  };
  session.get().then(({ starts = 0 }) => session.set({ starts: starts + 1 }));
}

/** Lets this go wrong from now on. To be asked of a page of the extension, as are the others. */
export async function setFault(own: Page, fault: Fault): Promise<void> {
  await own.evaluate(`chrome.storage.session.set({ fault: '${fault}', unanswered: 0 })`);
}

const read = (own: Page) => own.evaluate('chrome.storage.session.get()') as Promise<Seen>;

export const countStarts = async (own: Page): Promise<number> => (await read(own)).starts ?? 0;
export const countUnanswered = async (own: Page): Promise<number> =>
  (await read(own)).unanswered ?? 0;
