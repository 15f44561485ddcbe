import { isExtensionGone, MessageError } from './messaging.ts';

/** An error as the log may hold it: its kind and where it arose. Never its message, which may quote a draft. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  // Our own: its text is the name of a message.
  if (error instanceof MessageError) return `${error.message}: ${error.kind}`;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |^[^\s]*@\S+:\d+:\d+$/.test(line))
    .map((line) => line.trim());
  return [error.name, ...frames.slice(0, 6)].join('\n  ');
}

/** Logs an error of an entrypoint, without its message. A script that outlived its extension says nothing. */
export function logError(where: string, error: unknown): void {
  if (!isExtensionGone(error)) console.error(`Call First, ${where}: ${describeError(error)}`);
}
