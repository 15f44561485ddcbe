/** How a writer writes: the words a sentence is put together from. */
export interface Voice {
  readonly we: 'I' | 'We';
  readonly am: string;
  readonly will: string;
  readonly our: 'my' | 'our';
  /** "Dear …", no contractions. */
  readonly isFormal: boolean;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Tells a writer's voice from what they wrote: "I" or "we", contracted or not, formal or not. */
export function voiceOf(text: string): Voice {
  const i = count(text, /\b(?:I|my|me|mine)\b/g);
  const we = count(text, /\b(?:we|us|our|ours)\b/gi);
  const isPlural = we > 2 * i;
  const contracts = /\p{L}(?:n['’]t|['’](?:ll|re|ve|m))\b/u.test(text);
  const greetsFormally = /^\s*(?:dear|to whom)\b/i.test(text);
  const signsFormally = /\b(?:yours|sincerely|faithfully|hereby|pursuant)\b/i.test(text);
  const [long, short] = isPlural ? [' are', '’re'] : [' am', '’m'];
  const who = isPlural ? 'We' : 'I';
  return {
    we: who,
    am: `${who}${contracts ? short : long}`,
    will: `${who}${contracts ? '’ll' : ' will'}`,
    our: isPlural ? 'our' : 'my',
    isFormal: !contracts && (greetsFormally || signsFormally),
  };
}
