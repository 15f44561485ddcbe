import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** A phone number as one dials and as one reads it. */
export interface Phone {
  /** E.164: "+493012345678". */
  readonly number: string;
  readonly shown: string;
}

/** The region whose area codes a person means, from the browser's language: "de" is Germany. */
export function regionOf(language: string): CountryCode | undefined {
  const { region } = new Intl.Locale(language).maximize();
  return region !== undefined && isSupportedCountry(region) ? region : undefined;
}

/** The phone numbers in a text, each once. Dates, amounts and invoice numbers are none. */
export function findPhones(text: string, region: CountryCode | undefined): readonly Phone[] {
  const options = region === undefined ? {} : { defaultCountry: region };
  const found = findPhoneNumbersInText(text, options)
    .filter(({ number, startsAt, endsAt }) => number.isValid() && isMeant(text, startsAt, endsAt))
    .map(({ number }) => toPhone(number, region));
  return [...new Map(found.map((phone) => [phone.number, phone])).values()];
}

const label =
  /(?:\b(?:tel|phone|telephone|mobile|mob|cell|call|direct|office|t|m|p|telefon|mobil|handy|tél|telefono|teléfono)\b\.?|電話|携帯|☎|📞)[^\d+\n]{0,12}$/iu;
const date = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})/;

/** A number without its country code is taken only where it is called one or has a line to itself: invoices have numbers too. */
function isMeant(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (date.test(found)) return false;
  if (/^[+＋(]?\s*[+＋]/.test(found)) return true;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n')[0] ?? '';
  return label.test(before) || (before.trim() === '' && after.trim() === '');
}

/** One number as typed, or `null` where it isn't a whole one. */
export function readPhone(text: string, region: CountryCode | undefined): Phone | null {
  const number = parsePhoneNumberFromString(text, region);
  return number?.isValid() ? toPhone(number, region) : null;
}

const toPhone = (number: PhoneNumber, region: CountryCode | undefined): Phone => ({
  number: number.number,
  shown: number.country === region ? number.formatNational() : number.formatInternational(),
});
