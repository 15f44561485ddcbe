export { attachBackground, type SettledReviewer } from './background.ts';
export { type Client, type ClientRecord, recordChanges } from './client-records.ts';
export { logError } from './errors.ts';
export { requestMailAccess } from './mail-access.ts';
export type {
  BackgroundMessages,
  ComposeState,
  ContentMessages,
  PageMessages,
  PopupState,
  RecordOwner,
  TabState,
} from './messages.ts';
export {
  type Handlers,
  isExtensionGone,
  listenToMessages,
  MessageError,
  type Sender,
  sendToBackground,
  sendToTab,
} from './messaging.ts';
export {
  changeSettings,
  defaultSettings,
  type Language,
  readLanguage,
  readSettings,
  resolveLanguage,
  type Settings,
  settingChoices,
  watchSettings,
} from './settings.ts';
export { findTabId, openOptions, reloadTab } from './tabs.ts';
