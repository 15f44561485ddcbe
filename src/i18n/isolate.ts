/** Marks that turn the direction of what follows them, or can't be seen. Joiners stay: scripts and emoji need them. */
const hidden = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Someone's name or words as they may stand in a sentence of ours: nothing in them reorders, hides or breaks what is round them. */
export function isolate(text: string): string {
  const plain = text.replace(hidden, '').replace(/\p{Surrogate}/gu, '\ufffd');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
