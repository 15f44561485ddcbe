export { attachBackground, type SettledReviewer } from './background.ts';
export { type Client, type ClientRecord, recordChanges } from './client-records.ts';
export { logError } from './errors.ts';
export { requestMailAccess } from './mail-access.ts';
export type {
  ComposeState,
  ContentMessages,
  PopupState,
  TabState,
} from './messages.ts';
export {
  isExtensionGone,
  listenToMessages,
  sendToBackground,
  sendToTab,
} from './messaging.ts';
export {
  changeSettings,
  defaultSettings,
  type Language,
  readSettings,
  resolveLanguage,
  type Settings,
  settingChoices,
  watchSettings,
} from './settings.ts';
export { findTabId, openOptions, reloadTab } from './tabs.ts';
