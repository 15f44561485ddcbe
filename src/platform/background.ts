import { browser } from 'wxt/browser';
import type { Draft, FillIn, Review } from '#analysis';
import type { DraftFacts } from '#guide';
import { applyChange, type Change, type RecordKey, recordChanges, standingOf } from '#records';
import { clientRecords } from './client-records.ts';
import { type ClientsList, clientsKeeper } from './clients-keeper.ts';
import { logError } from './errors.ts';
import { holdTexts } from './held-text.ts';
import { hasMailAccess } from './mail-access.ts';
import { findTab, readCompose, tellTabs } from './mail-tabs.ts';
import type {
  BackgroundMessages,
  PageMessages,
  PanelState,
  PartLooks,
  PopupState,
  RecordOwner,
  TabState,
} from './messages.ts';
import { type Handlers, listenToMessages, type Sender } from './messaging.ts';
import { openPopup } from './open-popup.ts';
import { attachPrivateEdits } from './private-edits.ts';
import { localRecordStore } from './record-store.ts';
import { attachReviewMenu } from './review-menu.ts';
import { defaultSettings, type Language, resolveLanguage, type Settings } from './settings.ts';
import { readSettings, watchSettings } from './settings-store.ts';
import { openSidePanel, watchPanelCommand } from './side-panel.ts';
import { attachTakeOver } from './take-over.ts';
import { attachWatchedSites } from './watched-sites.ts';

/** Reviews a draft under the given settings. */
export type SettledReviewer = (draft: Draft, settings: Settings) => Review;

const keyOf = ({ owner, tabId }: RecordOwner): RecordKey =>
  owner === 'unnamed' ? { unnamedIn: tabId } : owner;

/** Reads more out of a draft, once it is reviewed, when a page asks for it. */
export interface DraftReader {
  readonly findFacts: (draft: Draft, review: Review) => Promise<DraftFacts>;
  readonly findFillIns: (draft: Draft, review: Review) => Promise<readonly FillIn[]>;
}

/** The background's whole work: answers all messages, keeps the records, tells the tabs. Call it once, synchronously, at start. `loadReviewer` is called at most once. */
export function attachBackground(
  loadReviewer: () => Promise<SettledReviewer>,
  { findFacts, findFillIns }: DraftReader,
  looksIn: (language: Language) => PartLooks,
  menuTitle: (language: Language) => string,
): void {
  // Loaded at the first need, so that a popup over a stopped background doesn't wait for the analyser.
  let loaded: Promise<SettledReviewer> | undefined;
  const load = () => {
    loaded ??= loadReviewer();
    return loaded;
  };
  // A storage that fails costs the user's choices, not the review.
  const readSettingsOrDefaults = () =>
    readSettings().catch((error: unknown) => {
      onError(error);
      return defaultSettings;
    });
  const review = async (draft: Draft, settings: Settings) => (await load())(draft, settings);
  const records = clientRecords(localRecordStore());
  const texts = holdTexts();
  const onError = (error: unknown) => logError('background', error);
  const privateEdits = attachPrivateEdits(onError);
  const clients = clientsKeeper(records, () => void tellTabs().catch(onError));

  const change = async (owner: RecordKey, isPrivate: boolean, by: Change) => {
    if (isPrivate) return by(await records.find(owner));
    const record = await records.change(owner, by);
    if (record.client) await tellTabs();
    return record;
  };
  const changeFromPage = async (whose: RecordOwner, by: Change) => {
    const tab = await findTab(whose.tabId);
    return change(keyOf(whose), tab?.incognito ?? false, by);
  };

  const stateOf = async (
    tabId: number,
    isPrivate: boolean,
    state: TabState,
  ): Promise<PopupState> => {
    const [settings, access] = await Promise.all([readSettingsOrDefaults(), hasMailAccess()]);
    const language = resolveLanguage(settings);
    const common = { tabId, hasMailAccess: access, isPrivate, language };
    if (state.kind !== 'watched')
      return { ...common, tab: state, owner: 'checklist', record: await records.find('checklist') };
    const owner = state.client ?? 'unnamed';
    const record = await (state.client && !common.isPrivate
      ? records.attach(state.client, tabId)
      : records.find(keyOf({ owner, tabId })));
    const answer = state.review ?? (await review(state.draft, settings));
    return { ...common, tab: { ...state, review: answer }, owner, record };
  };

  const readPopup = async (tabId: number): Promise<PopupState> => {
    const tab = await findTab(tabId);
    return stateOf(tabId, tab?.incognito ?? false, await readCompose(tabId, tab?.url));
  };

  const withFacts = async (state: PopupState): Promise<PanelState> => {
    const { tab } = state;
    const hasDraft = tab.kind === 'watched' && tab.review !== null;
    return { ...state, facts: hasDraft ? await findFacts(tab.draft, tab.review) : null };
  };

  const listFor = async ({ isPrivate }: Sender, work: () => Promise<ClientsList>) => ({
    ...(await (isPrivate ? clients.read() : work())),
    isPrivate,
  });

  const fromTabs: Handlers<BackgroundMessages> = {
    wake: async () => void (await load()),
    review: async (draft) => review(draft, await readSettingsOrDefaults()),
    showCount: async (count, sender) => {
      if (sender.kind === 'page') return;
      const text = count === null ? '' : String(count);
      await browser.action.setBadgeText({ tabId: sender.tabId, text });
    },
    openPopup: (sender) => openPopup(sender.kind === 'tab' ? sender.tabId : null),
    openPanel: async (sender) => {
      const tabId = sender.kind === 'tab' ? sender.tabId : null;
      return (tabId !== null && (await openSidePanel(tabId))) || openPopup(tabId);
    },
    readSetup: async () => {
      const settings = await readSettingsOrDefaults();
      return { ...looksIn(resolveLanguage(settings)), sendGuard: settings.sendGuard };
    },
    readStanding: async (client) => standingOf(await records.find(client), new Date()),
    setNotByPhone: (client, notByPhone, sender) =>
      change(client, sender.isPrivate, recordChanges.notByPhone(notByPhone)),
    turnReminderOff: (client, sender) =>
      change(client, sender.isPrivate, (record) =>
        applyChange(record, { kind: 'tell', reminderOff: true }),
      ),
  };

  const fromPages: Handlers<PageMessages> = {
    readPopup,
    readPanel: async (tabId) => withFacts(await readPopup(tabId)),
    findFillIns,
    readClient: (client) => records.find(client),
    readPanelOf: async (tabId, compose, isPrivate) =>
      withFacts(await stateOf(tabId, isPrivate, compose)),
    openReview: async (text, tabId) => texts.open(text, await findTab(tabId)),
    readHeldText: (tabId) => texts.find(tabId),
    tickStep: (whose, step, done) => changeFromPage(whose, recordChanges.tick(step, done)),
    setSteps: (whose, steps) => changeFromPage(whose, recordChanges.setSteps(steps)),
    markNotByPhone: (whose, notByPhone) =>
      changeFromPage(whose, recordChanges.notByPhone(notByPhone)),
    changeRecord: (whose, change) => changeFromPage(whose, (record) => applyChange(record, change)),
    holdPrivateEdits: (whose, edits) => privateEdits.hold(keyOf(whose), edits),
    readClients: (sender) => listFor(sender, clients.read),
    changeClients: (id, change, sender) => listFor(sender, () => clients.change(id, change)),
    undoClients: (id, sender) => listFor(sender, () => clients.undo(id)),
  };

  listenToMessages<BackgroundMessages & PageMessages>(
    { ...fromTabs, ...fromPages },
    { onError, refuses: (name, sender) => sender.kind === 'tab' && name in fromPages },
  );

  watchPanelCommand(onError);
  attachWatchedSites(onError);
  attachTakeOver(onError);
  const menu = attachReviewMenu(
    async () => menuTitle(resolveLanguage(await readSettings())),
    texts.open,
    onError,
  );
  watchSettings(menu.refresh, new AbortController().signal);

  const forget = (isClosed: (tabId: number) => boolean) => {
    records.dropUnnamed(isClosed).catch(onError);
  };
  browser.tabs.onRemoved.addListener((closed) => {
    texts.forget(closed);
    forget((tabId) => tabId === closed);
  });
  browser.runtime.onStartup.addListener(() => forget(() => true));
  browser.action.setBadgeBackgroundColor({ color: '#3d5a80' }).catch(onError);
}
