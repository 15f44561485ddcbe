/** The browser gives the extension no more room: what was kept before stays, the change is not kept. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';
}
