export type { BackgroundMessages, Client, ComposeState, ContentMessages } from './messages.ts';
