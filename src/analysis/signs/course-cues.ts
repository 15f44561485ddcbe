import type { Cues } from './cues.ts';

/** What goes with an ending, or with work that goes on. */
export const courseCues = {
  handover: [
    String.raw`\b(?:hand(?:over|ing over|ed over)|logins?|passwords?|credentials|access codes?|admin|spare keys?|the keys?|backups?|exports?|transfer|labelled|documented)\b`,
  ],
  successor: [
    String.raw`\b(?:recommend\w*|can take (?:you|it|over)|takes? (?:you|it|over|new)|has (?:room|space|time|a free|the same)|have (?:room|space|time)|is taking|happy to take|knows the|would love|is expecting|does the same|ask for|free place|two places|accepts?)\b`,
  ],
  last: [String.raw`\b(?:last|final)\b`],
  notice: [String.raw`\bnotice\b`],
  'reason-own': [
    String.raw`\b(?:retir\w+|mov(?:e|ing) (?:to|abroad|away)|new job|full time|full-time|baby|expecting|pregnan\w+|degree|university|course|studies|exams|hospital|health|wrist|surgery|back is|closing|shut(?:ting)?|sold|merger|bought by|licen[cs]e|insur\w+|capacity|two days|three days|only (?:do|take|work|accept|act|represent)|abroad)\b`,
  ],
  'stop-dated': [
    String.raw`\b(?:until|after|from|by|as of|on|at) (?:the )?(?:dated|weekday|end of|this month|next month|month|year|term|summer|christmas|easter)\b`,
  ],
  'thanks-time': [
    String.raw`\bthanks for (?:the|these|all|having|letting|trusting|everything|your (?:trust|custom|patience)|being|\w+ (?:good |great |wonderful |happy )?years)\b`,
    String.raw`\bprivilege\b`,
    String.raw`\bgrateful\b`,
    String.raw`\b(?:it has been|been a)\b`,
  ],
  pause: [
    String.raw`\b(?:back (?:on|in|from|at)|until (?:you|we get|it is|the)|resum\w+|again (?:on|in|from|when)|holiday|on leave|maternity|parental|while i am|break until|restart|reopen\w*|postpone\w*|hold)\b`,
  ],
  continue: [
    String.raw`\b(?:as (?:usual|before|planned|booked)|continues?|goes on|stays? (?:the same|with me|as)|nothing changes|carry on|unchanged|next (?:phase|project|part|year's|term)|look(?:ing)? forward|part two|phase two|renewal|your account stays)\b`,
  ],
  ask: [
    String.raw`\?`,
    String.raw`\b(?:let me know|please (?:confirm|send|tell|choose|approve|pay|sign))\b`,
  ],
  cond: [
    String.raw`\b(?:if|unless|should)\b[^.]{0,60}\b(?:stop|end|terminate|cancel|not|suspend|withdraw)\b`,
  ],
} satisfies Cues;
