import { createMemo, keptSentences } from './memo.ts';
import { plain } from './plain.ts';

const call = '(?:phone|telephone|call|called|zoom|teams|video call|video|line|rang|ring)';
const when =
  '(?:earlier|today|yesterday|just now|a moment ago|this (?:morning|afternoon|week)|last (?:week|night|weekday)|(?:on )?weekday|the other day)';
const talked =
  '(?:spoke|talked|discussed|agreed|said|told you|mentioned|explained|went over|went through|chatted|promised|covered)';
const talk = '(?:conversation|talk|chat|discussion|call|phone call|meeting|telephone conversation)';
const patterns: readonly RegExp[] = [
  `\\b(?:as|like|what) (?:i|we|you and i|\\w+ and i) (?:just )?${talked}\\b.{0,40}\\b(?:${call}|${when})\\b`,
  `\\b(?:that|which) (?:i|we|you and i|\\w+ and i) (?:just )?${talked}\\b[^,;:]{0,40}\\b(?:${call}|${when})\\b`,
  `\\b(?:as|like) (?:${talked}|told)\\b.{0,30}\\b(?:${call}|${when})\\b`,
  `\\b(?:confirm\\w*|put(?:ting)? in writing|in writing|written confirmation|summary|recap|record|notes?)\\b.{0,60}\\b${talk}\\b`,
  `\\b(?:confirm\\w*|put(?:ting)? it in writing|in writing|summary|recap)\\b.{0,40}\\b(?:i|we|you and i) (?:\\w+ ){0,2}?${talked}\\b`,
  `\\b(?:further to|following(?: up)?(?: on| from)?|per|as per|in line with|with reference to|referring to|further from) (?!the (?:partners|directors|board|committee|members|staff)\\b)(?:our|your|the|my|this \\w+'s|weekday'?s?|yesterday'?s|today'?s|speaking|talking)\\b.{0,25}\\b(?:${talk}|phone|call|speaking|with you)\\b`,
  // "After yesterday's call I went for a walk" tells of no more than when.
  `\\bafter our\\b.{0,25}\\b(?:${talk}|phone)\\b`,
  `\\b(?:notes?|line|e-?mail|recap|summary|round-?up|written|writing|confirm\\w*|quick one)\\b.{0,40}\\bafter (?!the (?:next|second|third)\\b)(?:the|my|today'?s|yesterday'?s|weekday'?s?|speaking|talking)\\b.{0,25}\\b(?:${talk}|phone|with you)\\b`,
  `(?<!\\b(?:be|always) )\\b(?:(?:good|nice|great|lovely) to (?:speak|talk|hear you|chat)|(?:good|nice|great|lovely|glad) (?:that )?we (?:spoke|talked|chatted|could (?:speak|talk)))\\b`,
  `\\bthanks for (?:taking (?:my|the) call|(?:the|our|your|today'?s|yesterday'?s) (?:call|chat|talk|conversation)|picking up|(?:talking|speaking|listening|hearing me out|your time on the phone))\\b`,
  `\\b(?:when|since) we (?:spoke|talked)\\b|\\bon (?:today'?s|yesterday'?s|weekday'?s|this (?:morning|afternoon)'?s|our|the) (?:call|phone call)\\b.{0,40}\\b(?:agreed|said|told you|discussed|decided)\\b|\\b(?:agreed|said|told you|discussed|decided)\\b.{0,30}\\bon (?:today'?s|yesterday'?s|this (?:morning|afternoon)'?s|our|the) (?:\\w+ )?(?:call|phone)\\b`,
].map((source) => new RegExp(source));
// A call that is still to come, or one that somebody else made.
const planned =
  /\b(?:will|shall|going to|would like to|can we|could we|let us|let's|shall we|happy to|if you|want to|please|might|before|not) (?:\w+ ){0,3}?(?:call|ring|phone|speak|talk|discuss|chat)\b/;
/** What the writer would rather have said by voice wasn't. */
const wished =
  /\b(?:(?:would|should|could|might|ought to) (?:\w+ ){0,2}?have|wish (?:that )?(?:i|we) (?:had|could have)|if only (?:i|we) had) (?:\w+ ){0,2}?(?:said|told|spoken|talked|discussed|mentioned|explained|rung|called)\b/;

const kept = createMemo<boolean>(keptSentences);

/** True where a sentence tells that the writer has already said this to the client by voice. */
export const confirmsCall = (text: string): boolean => kept(text, () => confirms(text));

function confirms(text: string): boolean {
  const now = plain(text);
  return !planned.test(now) && !wished.test(now) && patterns.some((pattern) => pattern.test(now));
}
