import { accuses } from '../accusation.ts';
import { textAt } from '../grammar.ts';
import { phrase, rest } from '../phrase.ts';
import { defineRule } from '../rule.ts';

const failing =
  '(?:late|unreliable|slow|difficult|impossible|unreachable|unavailable|unresponsive|(?:dis|un)organi[sz]ed|unprepared|careless|negligent|sloppy|unclear|vague|inconsistent|indecisive|demanding|unreasonable|unrealistic|unfair|unprofessional|uncooperative|unhelpful|dishonest|inconsiderate|disrespectful|forgetful|impatient|hard (?:to|work)|never (?:available|there|ready|reachable|satisfied|happy|prepared|on time|in)|all over the place)';
const also = '{adverbs}(?:(?:so|too|far|much|a bit|a little|often|again|always|constantly) )*';
const lacking =
  '(?:available|there|ready|reachable|on time|prepared|at home|honest|clear|fair|helpful|truthful|reliable|professional|organi[sz]ed|cooperative|listening)';
const said =
  'your (?:\\w+ )?(?:e?-?mails?|messages?|briefs?|briefings?|instructions?|deadlines?|expectations?|demands?|feedback|comments?|notes?|requests?|communication|planning|attitude|behaviou?r|tone)';

export default defineRule({
  id: 'what-you-are',
  category: 'blame',
  sureness: 'high',
  why: 'A judgement of the person gives them nothing to mend, only something to deny.',
  fix: 'Say what happened and when: “the call on 3 May began 40 minutes late”.',
  examples: {
    flagged: [
      '[Your approvals take weeks].',
      '[You are unreliable].',
      "[You've been late for every call].",
      '[You were not at home on Monday].',
      '[Your instructions are always unclear].',
      "[You're impossible to reach by phone].",
    ],
    clean: [
      'You are never unclear.',
      'If you are late, ring the bell twice.',
      'Your late aunt was kind to me.',
      'Are you available on Monday?',
      'Your emails are in the archive.',
      'You were ready before me.',
      'It is no problem when you are late.',
    ],
  },
  patterns: [],
  // "I think you've been unfair" is an opinion first.
  refine: (hit, sentence) =>
    /^(?:think|feel|find|believe|like|that|guess)$/.test(textAt(sentence, hit.from - 1))
      ? null
      : accuses(hit, sentence),
  literals: [
    phrase(
      `your (?:\\w+ )?(?:replies|answers|payments?|decisions?|approvals?|people|lads|team|staff|men|drivers?|responses) (?:always |often |usually )?(?:take|takes|took) (?:\\w+ ){0,2}?(?:weeks|days|months|forever|ages|an hour|hours|too long|so long)\\b${rest}`,
      `your (?:\\w+ )?(?:instructions|briefs?|records|notes|measurements|directions|drawings|papers|feedback|explanations?) (?:was|were|is|are)(?:n't| not| never)(?: always| very| at all| ever)? (?:clear|complete|right|correct|accurate|ready|legible|good enough|usable|up to date|in order)\\b${rest}`,
      `you(?: are|'re) (?:not|never) (?:an? )?(?:easy|simple) (?:person |one )?to (?:reach|work with|deal with|please|get hold of)\\b${rest}`,
      `you(?:'re| are) {adverbs}(?:impossible|hard|difficult) to (?:please|satisfy|deal with|reach|read)\\b${rest}`,
      `you(?: lot| guys| all| people| two| both)?(?:'re| are| were|'ve been| have been| are being) ${also}${failing}\\b(?! (?:for (?:a|your|the) (?:birthday|christmas))\\b)${rest}`,
      `you(?:'re| are| were|'ve)(?:n't| not)(?: been)? ${also}${lacking}\\b(?! yet\\b)${rest}`,
      `(?:you(?: lot| guys| people)?|your (?:\\w+ )?(?:team|people|staff|office|assistant|colleagues?|manager|wife|husband|son|daughter|partner|secretary|receptionist|driver|crew|accountant)) (?:are|is|was|were|has been|have been) ${also}(?:${failing}|rude|abusive|aggressive|impolite)\\b${rest}`,
      `${said} (?:is|are|was|were|has been|have been) ${also}(?:${failing}|confusing|contradictory|rude|missing|excessive|ridiculous)\\b${rest}`,
      `your (?:\\w+ )?(?:payments?|answers?|replies|files?|texts?|invoices?|deliver(?:y|ies)) (?:is|are|was|were|has been|have been|comes?|arrives?) (?:always|constantly|never|again|often|regularly|once again|ever) ${also}(?:late|on time|incomplete|wrong|missing|unpaid|overdue)\\b${rest}`,
    ),
  ],
});
