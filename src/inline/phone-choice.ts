import type { Client } from '#records';
import type { InlineDeps } from './deps.ts';

/** Whether a draft's client may be phoned: `unknown` until what is kept was read. */
export interface PhoneChoice {
  readonly client: Client | null;
  readonly choice: 'unknown' | 'open' | 'ruled-out';
  /** Takes the client of now; reads what is kept when it is another one, or when that `hasChanged`. */
  ask(client: Client | null, hasChanged: boolean): void;
  /** Keeps for good that this client is not phoned. */
  ruleOut(): void;
}

/** Follows the choice for the client of one draft. Where it can't be read the call stays open. */
export function watchPhoneChoice(
  deps: Pick<InlineDeps, 'isNotByPhone' | 'keepNotByPhone'>,
  onChange: () => void,
): PhoneChoice {
  let client: Client | null = null;
  let choice: PhoneChoice['choice'] = 'open';
  const isSame = (other: Client | null) =>
    other?.address === client?.address && other?.name === client?.name;
  const set = (of: Client | null, next: typeof choice) => {
    if (!isSame(of) || next === choice) return;
    choice = next;
    onChange();
  };
  return {
    get client() {
      return client;
    },
    get choice() {
      return choice;
    },
    ask(next, hasChanged) {
      if (isSame(next) && !hasChanged) return;
      if (!isSame(next)) choice = next ? 'unknown' : 'open';
      client = next;
      if (!next) return;
      deps.isNotByPhone(next).then(
        (isRuledOut) => set(next, isRuledOut ? 'ruled-out' : 'open'),
        () => set(next, 'open'),
      );
    },
    ruleOut() {
      set(client, 'ruled-out');
      if (client) deps.keepNotByPhone(client).catch(() => {});
    },
  };
}
