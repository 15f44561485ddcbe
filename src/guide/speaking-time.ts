import type { CallPlan } from './plan-parts.ts';

/** Calm speech on the phone: words a minute, and Japanese characters a minute. */
export const speechRates = { words: 130, characters: 300 } as const;

/** A short call, in seconds. */
export const shortCall = { from: 120, to: 180 } as const;

const pauseSeconds = 2;
const japanese = /[\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Han}]/u;

/** Seconds it takes to say a text calmly. Japanese is counted by characters, all else by words, each in its own script. */
export function speakingSeconds(text: string): number {
  const isSpoken = (character: string) =>
    japanese.test(character) && /[\p{L}\p{N}ー]/u.test(character);
  const characters = [...text].filter(isSpoken).length;
  const rest = [...text].map((character) => (japanese.test(character) ? ' ' : character)).join('');
  const words = rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return (characters / speechRates.characters + words / speechRates.words) * 60;
}

/** How the plan fits a short call: `short` leaves time for answers, `long` should be cut. */
export type CallLength = 'short' | 'fitting' | 'long';

/** What there is to say in a plan, with a breath after each part. Whole seconds. */
export function callTime(plan: CallPlan): {
  readonly seconds: number;
  readonly length: CallLength;
} {
  const said = plan.parts.map(({ text }) => speakingSeconds(text)).filter((seconds) => seconds > 0);
  const seconds = Math.round(said.reduce((sum, each) => sum + each + pauseSeconds, 0));
  if (seconds > shortCall.to) return { seconds, length: 'long' };
  return { seconds, length: seconds < shortCall.from ? 'short' : 'fitting' };
}
