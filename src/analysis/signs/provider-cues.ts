import { serve, task, trade } from './cue-words.ts';
import type { Cues } from './cues.ts';

/** The writer serves the reader. */
export const providerCues = {
  'your-task': [String.raw`\byour (?:\w+ )?${task}\b`],
  'you-paid': [
    String.raw`\byou (?:have |had )?(?:already |all |both )?(?:paid|prepaid|pre-paid)\b`,
    String.raw`\byou are paid up\b`,
    String.raw`\bpaid (?:up|in advance|for)\b`,
    String.raw`\bprepaid\b`,
  ],
  'refund-you': [
    String.raw`\b(?:refund|credit|repay|reimburs\w+|return|pay|send|transfer|give)(?:ed|ing|s)? (?:you|your|it to you|the (?:rest|money|deposit|unused|balance|fee|difference|remaining))\b`,
    String.raw`\b(?:back|returned|refunded|credited|repaid) (?:to|with|on|into) (?:you|your)\b`,
    String.raw`\b(?:is|are|be|was|were|gets?) (?:refunded|reimbursed|repaid|credited|returned)\b`,
    String.raw`\byour money\b`,
  ],
  'my-biz': [
    String.raw`\b(?:my|our) (?:\w+ )?(?:invoices?|bills?|rates?|fees?|prices?|clients?|diary|calendar|practice|round|route|customers|workload|capacity|books are|agency (?:is|does)|studio|workshop|insurer|fee|terms|van|licence|list)\b`,
  ],
  'as-your': [String.raw`\bas your ${trade}\b`, String.raw`\byour ${trade}\b`],
  'new-pro': [
    String.raw`\b(?:new|another|next|different|other|good) ${trade}s?\b`,
    String.raw`\bwhoever\b`,
    String.raw`\b(?:somebody|someone|anyone) (?:else|new)\b`,
    String.raw`\byour (?:next|new)\b`,
    String.raw`\bsuccessor\b`,
  ],
  'i-serve': [
    String.raw`\b(?:i|we) (?:will |shall |can |do |would |am |are |have |had |could |only |now |no longer |not |be |going to |able to |longer |just |also |still ){0,4}${serve}(?:e|es|ing|ed|ys|y|s)?\b`,
  ],
  'for-you': [String.raw`\bfor you(?:r)?\b`, String.raw`\bwith you\b`],
  'i-send': [
    String.raw`\b(?:i|we) (?:will |shall |am |are |have |going to |now |then |also ){0,3}(?:send|post|upload|export|transfer|hand(?:ing)?|drop(?:ping)?|leave|deliver|finish|complete|write|prepare|give|pass|bring|return|put)(?:ing|ed)?\b`,
  ],
  'things-at': [
    String.raw`\b(?:files?|keys?|logins?|passwords?|drawings|notes|folders?|data|papers|documents|records|code|codes|scores|books?|backups?|export|list) (?:\w+ ){0,3}?(?:is|are|will be|goes?|come|stay|with|to) (?:\w+ ){0,2}?(?:in|on|at|attached|with|under|to|ready|yours|labelled|by|back|enclosed)\b`,
  ],
  'you-find': [
    String.raw`\b(?:you will (?:need|want|have)|you need|please|you had better|you should|to) (?:to )?(?:find|instruct|appoint|look for|line up|arrange|ask|ring|try|hire|book|get|choose|contact)\b`,
  ],
  'last-unit-for': [
    String.raw`\b(?:last|final) (?:\w+ )?(?:lesson|session|visit|delivery|class|walk|clean|invoice|appointment|shoot|edit|episode|issue|report|batch|order|round|box|collection)\b`,
  ],
  'not-serve': [
    String.raw`\b(?:i|we)\b[^.;]{0,25}\b(?:not|no longer|never|unable)\b[^.;]{0,20}\b${serve}(?:e|es|ing|y)?\b[^.;]{0,40}\b(?:you|your|yours)\b`,
  ],
} satisfies Cues;
