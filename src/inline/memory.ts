/** What a compose is remembered by for as long as its page stands, also while it is away. */
export interface Memory {
  readonly ignored: Set<string>;
  /** Places that were sent anyway. */
  readonly waved: Set<string>;
  bannerDismissed: boolean;
  reminderDismissed: boolean;
}

export const newMemory = (): Memory => ({
  ignored: new Set(),
  waved: new Set(),
  bannerDismissed: false,
  reminderDismissed: false,
});
