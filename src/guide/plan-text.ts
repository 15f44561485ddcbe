import { type CivilDate, formatCivilDate } from './civil-date.ts';
import {
  type AskId,
  type CallPlan,
  type PlanPartId,
  phoneParts,
  type WhatIfId,
} from './plan-parts.ts';
import type { PlanWords } from './plan-words.ts';

/** How the user's language names what is in a plan. */
export interface PlanLabels {
  readonly part: (id: PlanPartId) => string;
  readonly ask: (id: AskId) => string;
  readonly whatIf: (id: WhatIfId) => string;
}

/** A text for a compose: paragraphs parted by blank lines. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** The plan as text to copy or print: every part under its title, what is asked for in brackets. */
export function planAsText(plan: CallPlan, labels: PlanLabels): string {
  const parts = plan.parts.map(({ id, text, asks }) => {
    const open = asks.map((ask) => `[${labels.ask(ask)}]`);
    return [labels.part(id), ...[text.trim(), ...open].filter(Boolean)];
  });
  const whatIfs = plan.whatIfs.map(({ id, say }) => [labels.whatIf(id), say]);
  return [...parts.filter((lines) => lines.length > 1), ...whatIfs]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The same plan as an email, for an ending that is not held by phone. What is still asked for is left out. */
export const planAsMail = (plan: CallPlan, words: PlanWords): Letter => ({
  subject: words.mail.subject,
  body: letter(plan, words, [], words.mail.closing),
});

/** The email that confirms the call in writing, in the plan's own sentences. `calledOn` is `null` for today. */
export const buildFollowUp = (
  plan: CallPlan,
  words: PlanWords,
  locale: string,
  calledOn: CivilDate | null = null,
): Letter => ({
  subject: words.followUp.subject,
  body: letter(
    plan,
    words,
    [words.followUp.opening(calledOn && formatCivilDate(calledOn, locale))],
    words.followUp.closing,
  ),
});

function letter(
  plan: CallPlan,
  words: PlanWords,
  opening: readonly string[],
  closing: string,
): string {
  const end = plan.ownName === null ? closing : `${closing}\n${plan.ownName}`;
  const said = plan.parts
    .filter(({ id }) => !phoneParts.some((part) => part === id))
    .map(({ text }) => text.trim());
  return [words.mail.greeting(plan.clientName), ...opening, ...said, end]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
