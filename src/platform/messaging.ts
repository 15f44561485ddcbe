import { browser } from 'wxt/browser';
import type { BackgroundMessages, ContentMessages, PageMessages } from './messages.ts';
import { StorageFullError } from './storage-full.ts';

type Call = (...args: never[]) => unknown;
type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;
type ToBackground = BackgroundMessages & PageMessages;

/** Who sent a message: one of our own pages, or the content script of a tab. */
export type Sender =
  | { readonly kind: 'page'; readonly isPrivate: boolean }
  | { readonly kind: 'tab'; readonly tabId: number; readonly isPrivate: boolean };

/** A handler for every message of a table; the sender comes after the message's own arguments. */
export type Handlers<Table> = {
  readonly [Name in keyof Table]: (
    ...args: [...Args<Table[Name]>, Sender]
  ) => Result<Table[Name]> | Promise<Result<Table[Name]>>;
};

/** Why a message got no answer: `gone`: this script outlived its extension; `nobody`: no one listens there; `failed`: the handler threw; `full`: there is no room to keep it. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
  readonly kind: 'gone' | 'nobody' | 'failed' | 'full';

  constructor(kind: MessageError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** True where the browser had no more room for what was to be kept. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof MessageError && error.kind === 'full';

/** True once the extension was updated or removed under a running script: it should fall silent. */
export function isExtensionGone(error?: unknown): boolean {
  return (error instanceof MessageError && error.kind === 'gone') || !browser.runtime?.id;
}

interface Envelope {
  readonly callFirst: string;
  readonly args: readonly unknown[];
}

type Reply =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly isFull: boolean };

/** An answer that takes longer will not come: what was to give it has ended without a word. In milliseconds. */
const answerPatience = 8000;

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), answerPatience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function deliver(name: string, send: () => Promise<Reply | undefined>): Promise<unknown> {
  if (isExtensionGone()) throw new MessageError('gone', name);
  const ask = () => inTime(send());
  // A background that is stopped while it answers takes the answer with it; all messages can be asked twice.
  const reply = await ask()
    .catch(ask)
    .catch((error: unknown) => {
      throw new MessageError(/invalidated/i.test(String(error)) ? 'gone' : 'nobody', name);
    });
  if (!reply) throw new MessageError('nobody', name);
  if (!reply.ok) throw new MessageError(reply.isFull ? 'full' : 'failed', name);
  return reply.value;
}

/** Asks the background, which starts if it was stopped. Rejects with a MessageError. */
export function sendToBackground<Name extends keyof ToBackground>(
  name: Name,
  ...args: Args<ToBackground[Name]>
): Promise<Result<ToBackground[Name]>> {
  const message: Envelope = { callFirst: name, args };
  return deliver(name, () => browser.runtime.sendMessage(message)) as Promise<
    Result<ToBackground[Name]>
  >;
}

/** Asks the content script in the top frame of a tab. Rejects with a MessageError. */
export function sendToTab<Name extends keyof ContentMessages>(
  tabId: number,
  name: Name,
  ...args: Args<ContentMessages[Name]>
): Promise<Result<ContentMessages[Name]>> {
  const message: Envelope = { callFirst: name, args };
  return deliver(name, () => browser.tabs.sendMessage(tabId, message, { frameId: 0 })) as Promise<
    Result<ContentMessages[Name]>
  >;
}

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

function readSender(sender: RawSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const isPrivate = sender.tab?.incognito ?? false;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'page', isPrivate };
  // The background itself has neither a tab nor, in Chrome, a URL of a page.
  if (sender.tab?.id === undefined) return { kind: 'page', isPrivate };
  return { kind: 'tab', tabId: sender.tab.id, isPrivate };
}

/** Answers the messages of a table. `refuses` may turn a sender away; what a handler throws goes to `onError` and, without its text, to the sender. */
export function listenToMessages<Table>(
  handlers: Handlers<Table>,
  options: {
    readonly onError: (error: unknown) => void;
    readonly refuses?: (name: keyof Table, sender: Sender) => boolean;
  },
  signal?: AbortSignal,
): void {
  const table = new Map<string, Call>(Object.entries(handlers));
  const listener = (
    message: Partial<Envelope> | undefined,
    rawSender: RawSender,
    sendReply: (reply: Reply) => void,
  ): true | undefined => {
    const name = message?.callFirst ?? '';
    const handler = table.get(name);
    const sender = readSender(rawSender);
    if (!handler || !sender || options.refuses?.(name as keyof Table, sender)) return;
    const answer = async () => handler(...([...(message?.args ?? []), sender] as never[]));
    answer().then(
      (value) => sendReply({ ok: true, value }),
      (error: unknown) => {
        options.onError(error);
        sendReply({ ok: false, isFull: error instanceof StorageFullError });
      },
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
