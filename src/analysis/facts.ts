import type { DraftFacts } from '#guide';
import type { Draft } from './draft.ts';
import { findMentions, findNames } from './mentions.ts';
import { type Flag, type Review, review as reviewDraft } from './review.ts';
import type { Span } from './span.ts';
import { type Piece, split } from './split.ts';

type Part = 'decision' | 'reasons' | 'nextSteps' | 'contract' | 'alternatives' | 'thanks';

// Common ways of saying it; what isn't caught is asked for in the plan.
const says: Readonly<Record<Part, RegExp>> = {
  decision:
    /\b(?:i|we)(?:'m| am| are|'re| have|'ve| will|'ll| can| need to)?\b[^.]{0,40}\b(?:end(?:ing)?|stop(?:ping)?|terminat(?:e|ing)|cancel(?:l?ing)?|step(?:ping)? (?:back|down|away)|withdraw(?:ing)?|leav(?:e|ing)|clos(?:e|ing)|not (?:renew|continue)(?:ing)?|no longer|unable to continue|part(?:ing)? ways)\b|\b(?:contract|agreement|work|project|engagement|collaboration)\b[^.]{0,30}\b(?:ends|will end|is ending|comes to an end)\b/i,
  reasons:
    /\b(?:because|due to|the reason|reasons? (?:is|are|for)|since (?:i|we|the|my|our)|unpaid|overdue|past due|not (?:been )?paid|late|out of scope|beyond (?:the|our) (?:scope|agreement)|no capacity|capacity|(?:the|our) scope|(?:changed|moved|missed) (?:\w+ )?(?:the |times|\d)|no answer|went unanswered)\b/i,
  nextSteps:
    /\b(?:(?:i|we)(?:'ll| will| am going to| are going to) (?:\w+ )?(?:send|hand|deliver|finish|complete|transfer|upload|share|return|keep|work|invoice|prepare|give|pass|document|remove|delete|export)|hand-?over|(?:final|last) (?:invoice|day|delivery|files)|you(?:'ll| will) (?:get|receive|have|find))\b/i,
  contract:
    /\b(?:notice(?: period)?|contract|agreement|clause|refund|credit(?:ed)?|deposit|retainer|reimburse\w*|last (?:working )?day|final day)\b/i,
  alternatives:
    /\b(?:recommend|refer(?:ral)?|someone else|take over|taking over|introduc(?:e|tion)|another (?:\w+ )?(?:designer|developer|writer|editor|translator|freelancer|studio|agency|colleague|photographer|consultant)|who (?:could|can|would) (?:help|take|continue))\b/i,
  thanks: /\b(?:thank(?:s| you)|appreciate[ds]?|grateful|enjoyed (?:our|the|working))\b/i,
};

/** What a draft says for a call plan: its own sentences, each without a flag or with the flag's rewrite. Never invents; what isn't said is `null` or empty. */
export function findFacts(draft: Draft, review: Review): DraftFacts {
  const { body } = draft;
  const names = findNames(body);
  const sentences = review.ending ? listSentences(body, review, names.letter) : [];
  const all = (part: Part) => sentences.filter((sentence) => says[part].test(sentence));
  const decision = all('decision')[0] ?? null;
  const others = (part: Part) => all(part).filter((sentence) => sentence !== decision);
  return {
    clientName: names.client,
    ownName: names.own,
    decision,
    reasons: others('reasons'),
    nextSteps: others('nextSteps'),
    contract: others('contract'),
    alternatives: others('alternatives'),
    thanks: others('thanks')[0] ?? null,
    mentions: review.ending ? findMentions(body) : [],
  };
}

/** The sentences of the letter that may be said: reviewed, and calm as they are or by their rewrites. */
function listSentences(body: string, review: Review, letter: Span): readonly string[] {
  return split(body).flatMap((piece) => {
    const start = Math.max(piece.start, letter.start);
    if (start >= piece.end || start >= letter.end) return [];
    const own = { ...piece, start, text: piece.text.slice(start - piece.start) };
    const isUnread = review.unreviewed.some((span) => span.in === 'body' && overlaps(span, own));
    const sentence = isUnread ? null : calm(own, review.flags);
    return sentence === null || sentence.split(/\s+/).length < 3 ? [] : [sentence];
  });
}

/** The sentence, its flags rewritten; `null` where one has no rewrite or the result is not calm either. */
function calm(piece: Piece, flags: readonly Flag[]): string | null {
  const own = flags.filter((flag) => flag.in === 'body' && overlaps(flag, piece));
  let text = piece.text;
  for (const flag of own.toReversed()) {
    const rewrite = flag.rewrites[0];
    if (!rewrite || rewrite.start < piece.start || rewrite.end > piece.end) return null;
    text =
      text.slice(0, rewrite.start - piece.start) +
      rewrite.text +
      text.slice(rewrite.end - piece.start);
  }
  const sentence = finish(text);
  if (sentence === null) return null;
  const isCalm =
    own.length === 0 || reviewDraft({ subject: '', body: sentence }).flags.length === 0;
  return isCalm ? sentence : null;
}

/** As a whole sentence: spaces tidied, capital and full stop there. */
function finish(text: string): string | null {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '')
    .trim();
  if (!/\p{L}/u.test(tidy) || /\?["'”’)]*$/.test(tidy)) return null;
  const whole = tidy.charAt(0).toUpperCase() + tidy.slice(1);
  return /[.!…。！][)"'”’]*$/u.test(whole) ? whole : `${whole.replace(/[,;:–-]+$/, '')}.`;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
