import type { Cues } from './cues.ts';

/** The writer works in a job, or employs the reader. */
export const workerCues = {
  'my-job': [
    String.raw`\b(?:my|the) (?:\w+ )?(?:job|post|position|role|employment|apprenticeship|traineeship|internship|probation) (?:as|of|in|at|with|here)\b`,
    String.raw`\bmy (?:job|post|position|role|employment|apprenticeship|probation|shifts?|rota|manager|boss|supervisor|desk|badge|uniform|locker|salary|wages?|pension|payslip|leave|colleagues?)\b`,
    String.raw`\bjob as an?\b`,
  ],
  'resign-from': [
    String.raw`\b(?:resign\w*|resignation) (?:from|as)\b(?! your (?:accountant|auditor|solicitor|lawyer|agent|bookkeeper))`,
    String.raw`\bmy resignation\b`,
    String.raw`\bresign\b[^.]{0,30}\b(?:post|position|job|role|employment)\b`,
    String.raw`\b(?:stepping|standing|step|stand) down as\b`,
  ],
  'leave-days': [
    String.raw`\b(?:annual|outstanding|accrued|unused|remaining|owed) (?:leave|holidays?)\b`,
    String.raw`\b(?:days?|number|hours)'?s?(?: of)? (?:annual |outstanding )?(?:leave|holidays?)\b`,
    String.raw`\bholidays?(?: left| owed|: )`,
  ],
  papers: [
    String.raw`\b(?:p45|payslip|salary|wages|reference letter|letter of reference|a reference|certificate of employment|uniform|company (?:laptop|car|phone|property|card)|laptop and|my badge|the pass\b)`,
  ],
  office: [
    String.raw`\b(?:line manager|hr\b|human resources|the rota|your rota|ward \w+|staff ?room|staff|colleagues?|the team here|(?:everyone|everybody|all of you|working|worked|years|time) here|last shift|double shift|night shift|your (?:workshop|kitchen|depot|roster|payroll)|boss)\b`,
  ],
  'last-day-here': [
    String.raw`\blast (?:working )?day (?:of employment|in the office|at work|at the (?:office|company|firm|school|shop)|here|with (?:the )?(?:company|team))\b`,
    String.raw`\bhand(?:ed|ing)? in my notice\b`,
    String.raw`\b(?:this is|here is) my (?:\w+ ){0,2}notice\b`,
    String.raw`\bmy (?:\w+ weeks'? )?notice\b`,
  ],
  'new-job': [
    String.raw`\b(?:accepted|found|got|taken|starting|start) (?:a|an|another|a new|the|my) (?:new |full-time |permanent |better )?(?:job|post|position|place|role|offer|apprenticeship)\b`,
  ],
  employer: [
    String.raw`\b(?:keep you on|let you go,|your (?:position|employment|probation|salary|last working day|post|job|shift)|offer you (?:the|a) (?:job|post|position|class))\b`,
    String.raw`\byour application\b`,
    String.raw`\byour (?:freelance )?contract with us\b`,
  ],
} satisfies Cues;
