export { attachBackground, type DraftReader, type SettledReviewer } from './background.ts';
export { logError } from './errors.ts';
export type { HeldText } from './held-text.ts';
export { requestMailAccess } from './mail-access.ts';
export type {
  ClientsState,
  ComposeState,
  ContentMessages,
  Insertion,
  PanelState,
  PartLooks,
  PartSetup,
  PopupState,
  TabState,
} from './messages.ts';
export {
  isExtensionGone,
  isStorageFull,
  listenToMessages,
  sendToBackground,
  sendToTab,
} from './messaging.ts';
export { onClientsChanged } from './record-store.ts';
export {
  defaultSettings,
  type Language,
  onSettingsChanged,
  resolveLanguage,
  type Settings,
  settingChoices,
} from './settings.ts';
export { changeSettings, readSettings, watchSettings } from './settings-store.ts';
export { openSidePanel, watchTabs } from './side-panel.ts';
export { findOwnTab, findTabId, openOptions, reloadTab } from './tabs.ts';
export { readUnkeptEdits, writeUnkeptEdits } from './unkept-edits.ts';
export {
  dropSite,
  findSitePattern,
  listWatchedSites,
  onSitesChanged,
  requestSite,
} from './watched-sites.ts';
