import {
  buildCallPlan,
  type CallPlan,
  type CivilDate,
  type DraftFacts,
  type Letter,
  noFacts,
  type PlanEdits,
} from '#guide';
import { type Locale, planWords } from '#i18n';
import type { PanelState } from '#platform';
import type { Client, ClientRecord, RecordChange, RecordKey } from '#records';
import { localeFor } from '../locale-for.ts';
import type { Words } from './words.ts';

/** What the panel holds: one client's record, and the plan as it stands. */
export interface PanelView {
  /** The tab whose draft it was read from; the compose may be gone since. */
  readonly tabId: number;
  readonly client: Client | null;
  readonly owner: PanelState['owner'];
  readonly record: ClientRecord;
  readonly facts: DraftFacts;
  readonly edits: PlanEdits;
  /** The language that the client is spoken to. */
  readonly clientLanguage: Locale;
  readonly hasDraft: boolean;
  readonly isPrivate: boolean;
  readonly language: Locale;
}

/** All that the panel's sections can do; each is bound to the platform where it is mounted. */
export interface PanelActions {
  readonly change: (change: RecordChange) => void;
  readonly edit: (edits: PlanEdits) => void;
  readonly keepPlan: (isKept: boolean) => void;
  readonly insert: (letter: Letter) => Promise<boolean>;
  readonly readQuoted: () => Promise<string | null>;
  readonly copy: (text: string) => Promise<boolean>;
  /** All of whom something is kept. */
  readonly listClients: () => Promise<readonly ClientRecord[]>;
  /** Takes up a client without a draft; null goes back to what the tab holds. */
  readonly choose: (client: Client | null) => void;
}

/** What every section is given. */
export interface SectionProps {
  readonly view: PanelView;
  readonly plan: CallPlan;
  readonly today: CivilDate;
  readonly words: Words;
  readonly actions: PanelActions;
}

/** Whose record a state or view is about. */
export const keyOf = ({ owner, tabId }: Pick<PanelState, 'owner' | 'tabId'>): RecordKey =>
  owner === 'unnamed' ? { unnamedIn: tabId } : owner;

const isJapanese = (text: string) => /[\p{scx=Hiragana}\p{scx=Katakana}]/u.test(text);

/** The view of what a tab holds; a kept plan goes before the draft's facts. */
export function viewOf(state: PanelState, unkept: PlanEdits): PanelView {
  const { tab, owner, record, tabId, isPrivate, language, facts } = state;
  const draft = tab.kind === 'watched' ? tab.draft : null;
  const { plan } = record;
  return {
    tabId,
    owner,
    client: record.client ?? (typeof owner === 'object' ? owner : null),
    record,
    facts: plan && !facts?.decision ? plan.facts : (facts ?? plan?.facts ?? noFacts),
    edits: { ...plan?.edits, ...unkept },
    clientLanguage: plan?.language ?? (draft && isJapanese(draft.body) ? 'ja' : 'en'),
    hasDraft: draft !== null,
    isPrivate,
    language,
  };
}

/** The view of a client without a draft: what is kept of them. */
export function viewOfClient(
  shown: PanelView,
  client: Client,
  record: ClientRecord,
  unkept: PlanEdits,
): PanelView {
  const { plan } = record;
  return {
    ...shown,
    owner: client,
    client: record.client ?? client,
    record,
    facts: plan?.facts ?? noFacts,
    edits: { ...plan?.edits, ...unkept },
    clientLanguage: plan?.language ?? shown.language,
    hasDraft: false,
  };
}

/** The plan of a view, in the client's language. */
export function planOf({ facts, client, record, clientLanguage, edits }: PanelView): CallPlan {
  const { lastDay, notice, settled } = record;
  const clientName = facts.clientName ?? (client?.name || null);
  return buildCallPlan(
    { ...facts, clientName, lastDay, notice, settled },
    planWords[clientLanguage],
    localeFor(clientLanguage),
    edits,
  );
}
