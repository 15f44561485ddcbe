import type { Cues } from './cues.ts';

/** What ends is somebody else's or a part, or the work goes on. */
export const stayingCues = {
  'next-begins': [
    String.raw`\b(?:next (?:one|phase|term|part|round|season|session)|part two|phase two|new (?:one|ones|term|blend|book|price|plan))\b[^.]{0,30}\b(?:begin|start|on|is|costs|from|open)`,
    String.raw`\b(?:begin|start|reopen|open|resum\w+|back)\b[^.]{0,25}\b(?:again|on (?:dated|weekday)|in (?:dated|number)|number|from (?:dated|weekday))\b`,
  ],
  unaffected: [
    String.raw`\b(?:not affected|unaffected|nothing (?:changes|else changes|is lost|stops)|stays? (?:the same|with|as|on track)|as before|as planned|carries on|continues?|goes on|remains?|unchanged|same (?:price|time|people|terms)|on track|as booked|included)\b`,
  ],
  'other-ends': [
    String.raw`\b(?:the|your|our|my|an?|old|\w+'s) (?:\w+ ){0,2}?(?:offer|trial|support|host|plugin|panel|tool|membership|policy|lease|tenant|lodger|nanny|supplier|driver|assistant|colleague|partner|venue|seller|buyer|caterer|printer|joiner|insurer|apprentice|edition|exhibition|domain|tender|sale|deadline|phase|course|trial week|heating|server|link|app|plan|machine|model|employee|landlord|shop|teacher|developer|designer) (?:\w+ ){0,4}?(?:end\w*|stop\w*|leav\w*|left|retir\w*|pull\w*|resign\w*|expire\w*|clos\w*|shut\w*|lapse\w*|terminat\w*|discontinued|drop\w*|run\w*|fell|lost|over|switched|withdr\w+|quit|given|finish\w*)\b`,
  ],
  'you-end': [
    String.raw`\b(?:you|your) (?:\w+ ){0,6}?(?:want to (?:stop|end|leave)|not want to (?:continue|go on)|cancel\w*|cancellation|decided to|to leave|wish to (?:stop|end)|going with|gone with|look elsewhere|termination|can (?:stop|cancel|end)|may (?:end|cancel|stop))\b`,
    String.raw`\bif you (?:decide|leave|want|would rather|wish|do not)\b`,
    String.raw`\byour (?:wish|notice|cancellation)\b`,
  ],
  'only-part': [
    String.raw`\b(?:that (?:is not|isn't) my line|the rest (?:is|goes|stays|of)|everything else|as well|the other (?:two|three|parts?)|(?:by|before) (?:weekday|dated|tomorrow|noon)|realistic|instead|version|floor|pages|room left|another date|postpone|move your|same time)\b`,
  ],
  conditional: [String.raw`\b(?:if|unless|should|in case|otherwise)\b`],
  'past-fact': [
    String.raw`\b(?:years? ago|last (?:year|week|month)|two years|back then|used to|in number)\b`,
  ],
  'project-done': [
    String.raw`\b(?:complete|completed|is finished|that completes|wrap-up|final (?:version|figures|delivery|files|invoice)|finished (?:the|your|all)|nearly there|all done|signed off|now complete)\b`,
  ],
  'again-soon': [
    String.raw`\b(?:look forward|hope (?:to|we|you will)|see you|next (?:time|year|project|phase|visit|month)|again (?:soon|next|with)|think of (?:me|us) when|ready to start|shall i|should i|would you like|do you want)\b`,
  ],
} satisfies Cues;
