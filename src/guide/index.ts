export {
  type CalendarEntry,
  type CalendarSite,
  calendarFile,
  calendarLink,
  calendarSites,
} from './calendar.ts';
export { buildCallPlan } from './call-plan.ts';
export {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilDateOf,
  daysBetween,
  formatCivilDate,
  parseCivilDate,
} from './civil-date.ts';
export { settlementSentence } from './contract-part.ts';
export {
  afterEvent,
  type Ending,
  type EndingEvent,
  type EndingState,
  endingStates,
  findEventOfTick,
  isDraftAside,
  isOwedNothing,
  newEnding,
  type Owed,
  owedOf,
  stateOf,
  tickedByEvents,
  withTicks,
} from './ending.ts';
export {
  currencies,
  decimalsOf,
  formatMoney,
  isCurrency,
  largestAmount,
  type Money,
  readMoney,
  writeAmount,
} from './money.ts';
export {
  endOfNotice,
  longestNotice,
  type NoticeEnd,
  type NoticeTerms,
  type NoticeUnit,
  type NoticeUntil,
  noticeUnits,
  noticeUntils,
} from './notice.ts';
export {
  buildOutClause,
  type ClauseParagraph,
  type ClauseTerms,
  type ClauseWords,
  clauseParagraphs,
  clauseRemedies,
  type OutClauseChoices,
} from './out-clause.ts';
export { type CallPlanFacts, type DraftFacts, type NoticeFacts, noFacts } from './plan-facts.ts';
export {
  type AskId,
  asks,
  type CallPlan,
  joinSentences,
  type PlanEdits,
  type PlanPart,
  type PlanPartId,
  partText,
  phoneParts,
  planParts,
  type WhatIfId,
  whatIfs,
} from './plan-parts.ts';
export {
  buildFollowUp,
  type Letter,
  type PlanLabels,
  planAsMail,
  planAsText,
} from './plan-text.ts';
export type { PlanWords, SettledAmounts } from './plan-words.ts';
export {
  type Balance,
  type Deliverable,
  type Engagement,
  heaviest,
  type PercentFault,
  type Progress,
  type Remedy,
  readPercent,
  readWhole,
  remedies,
  type Settlement,
  type SettlementFault,
  settle,
} from './refund.ts';
export {
  type CallLength,
  callTime,
  shortCall,
  speakingSeconds,
  speechRates,
} from './speaking-time.ts';
export { type Stage, stagesOf } from './stages.ts';
export { type StepGroup, type StepId, stepGroups, steps } from './steps.ts';
export type { NumberFault, Typed } from './typed-number.ts';
