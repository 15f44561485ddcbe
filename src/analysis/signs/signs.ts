import { traitsOf } from '../acts.ts';
import { plain } from '../plain.ts';
import { cuesOf } from './cues.ts';
import { framesOf } from './frames.ts';

/** All that one sentence shows of who writes to whom and of what ends: acts, cues, frames, words and word pairs, by name. */
export function signsOf(text: string): readonly string[] {
  const now = plain(text);
  return [...traitsOf(text), ...cuesOf(now), ...framesOf(now)];
}
