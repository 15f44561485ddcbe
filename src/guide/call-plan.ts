import { formatCivilDate } from './civil-date.ts';
import { contractAsks, contractSentences, lastDayOf } from './contract-part.ts';
import type { CallPlanFacts } from './plan-facts.ts';
import {
  type AskId,
  type CallPlan,
  joinSentences,
  type PlanEdits,
  type PlanPart,
  type PlanPartId,
  planParts,
  whatIfs,
} from './plan-parts.ts';
import type { PlanWords } from './plan-words.ts';

/** Builds the plan in the language of `words` (the client's), dates and amounts in `locale`. Pure: same facts and edits, same plan. */
export function buildCallPlan(
  facts: CallPlanFacts,
  words: PlanWords,
  locale: string,
  edits: PlanEdits = {},
): CallPlan {
  const { clientName, ownName } = facts;
  const { lastDay } = lastDayOf(facts);
  const ending = lastDay && formatCivilDate(lastDay, locale);
  const decision = facts.decision ?? words.decision(ending);
  const fresh = unsaidBefore(decision);
  const drafted: Record<PlanPartId, Drafted> = {
    opening: {
      text: words.opening(clientName, ownName),
      asks: clientName === null ? ['client-name'] : [],
    },
    decision: { text: decision, asks: [] },
    reason: saidOrAsked(facts.reasons, 'reason', fresh),
    'next-steps': saidOrAsked(facts.nextSteps, 'next-steps', fresh),
    contract: contractPart(facts, words, locale, fresh),
    alternatives: saidOrAsked(facts.alternatives, 'alternatives', fresh),
    thanks: { text: joinSentences(fresh([facts.thanks ?? words.thanks])), asks: [] },
    exit: { text: words.exit, asks: [] },
  };
  const parts = (Object.keys(planParts) as PlanPartId[]).map((id) =>
    withEdit(id, drafted[id], edits[id]),
  );
  const said = parts.map(({ text }) => text).join('\n');
  return {
    clientName,
    ownName,
    parts,
    unsaid: facts.mentions.filter((mention) => !says(said, mention)),
    whatIfs: whatIfs.map((id) => ({ id, say: words.whatIfs[id](ending) })),
  };
}

type Drafted = Pick<PlanPart, 'text' | 'asks'>;

function withEdit(id: PlanPartId, drafted: Drafted, edit: string | undefined): PlanPart {
  const shared = { id, step: planParts[id] };
  if (edit === undefined) return { ...shared, ...drafted, isEdited: false };
  return { ...shared, text: edit, asks: edit.trim() === '' ? drafted.asks : [], isEdited: true };
}

/** What another part says already isn't said here again, and doesn't answer what is asked: an empty part without a question would leave the user alone. */
function contractPart(
  facts: CallPlanFacts,
  words: PlanWords,
  locale: string,
  fresh: Fresh,
): Drafted {
  const drafted = fresh(facts.contract);
  const told = fresh(contractSentences(facts, words, locale));
  return {
    text: joinSentences([...drafted, ...told]),
    asks: contractAsks(facts, joinSentences(drafted) !== ''),
  };
}

type Fresh = (sentences: readonly string[]) => readonly string[];

/** A sentence of the draft may serve several parts; it is said in the first of them. */
function unsaidBefore(...said: readonly string[]): Fresh {
  const known = new Set(said.map((sentence) => sentence.trim()));
  return (sentences) =>
    sentences.filter((sentence) => {
      const isNew = !known.has(sentence.trim());
      known.add(sentence.trim());
      return isNew;
    });
}

function saidOrAsked(sentences: readonly string[], ask: AskId, fresh: Fresh): Drafted {
  const isAsked = joinSentences(sentences) === '';
  return { text: joinSentences(fresh(sentences)), asks: isAsked ? [ask] : [] };
}

/** Whether a text holds a date or amount as such: "3 July" isn't in "13 July", nor "$45" in "$450" or "$45.50". */
function says(text: string, mention: string): boolean {
  for (let at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + mention.length);
    const isCut = /^\d/.test(mention) && /\d[.,]?$/.test(before);
    if (!isCut && !(/\d$/.test(mention) && /^[.,]?\d/.test(after))) return true;
  }
  return false;
}
