import type { Client } from '#records';
import type { Recipient, Recipients } from '#webmail';

/** Domains on which strangers have their addresses: sharing one means nothing. */
const sharedDomains = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.jp hotmail.com hotmail.co.jp live.com live.jp msn.com yahoo.com yahoo.co.jp ' +
    'ymail.com icloud.com me.com mac.com aol.com proton.me protonmail.com gmx.com gmx.de gmx.net web.de mail.com fastmail.com ' +
    'hey.com zoho.com docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com ocn.ne.jp so-net.ne.jp biglobe.ne.jp'
  ).split(' '),
);

const fold = (address: string) => address.normalize('NFKC').trim().toLowerCase();
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

function isOwn(address: string | null, ownAddress: string | null): boolean {
  if (address === null || ownAddress === null) return false;
  const [one, own] = [fold(address), fold(ownAddress)];
  return one === own || (domainOf(one) === domainOf(own) && !sharedDomains.has(domainOf(own)));
}

/** Whose mail it is: the first To recipient outside the user's own domain; null with none yet. */
export function findClient(recipients: Recipients, ownAddress: string | null): Client | null {
  const found = recipients.to.find(
    ({ name, address }: Recipient) =>
      (address ?? name).trim() !== '' && !isOwn(address, ownAddress),
  );
  return found ? { name: found.name, address: found.address } : null;
}
