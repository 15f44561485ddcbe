import { defineContentScript } from 'wxt/utils/define-content-script';
import { civilDateOf, isOwedNothing } from '#guide';
import { attachInline } from '#inline';
import {
  type ContentMessages,
  defaultSettings,
  findSitePattern,
  isExtensionGone,
  listenToMessages,
  logError,
  readSettings,
  resolveLanguage,
  sendToBackground,
  watchSettings,
} from '#platform';
import { describeStructure, findCompose, findQuotedText, matches } from '#webmail';

export default defineContentScript({
  matches: [...matches],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main(ctx) {
    const onError = (error: unknown) => {
      // After an update the page keeps the old script: it takes its parts away and falls silent.
      if (isExtensionGone(error)) ctx.abort();
      else logError('webmail', error);
    };
    const heed = <Answer>(answer: Promise<Answer>): Promise<Answer> => {
      answer.catch(onError);
      return answer;
    };
    const ignore = () => {};
    let settings = defaultSettings;
    const inline = attachInline(
      document,
      {
        findCompose,
        describeStructure,
        findQuotedText,
        review: (draft) => heed(sendToBackground('review', draft)),
        wake: () => void heed(sendToBackground('wake')).catch(ignore),
        showCount: (count) => void heed(sendToBackground('showCount', count)).catch(ignore),
        openPopup: () => heed(sendToBackground('openPanel')),
        isNotByPhone: async (client) =>
          (await heed(sendToBackground('readClient', client))).ending.notByPhone,
        keepNotByPhone: async (client) =>
          void (await heed(sendToBackground('setNotByPhone', client, true))),
        hasEnded: async (client) => {
          const { ending, reminderOff } = await heed(sendToBackground('readClient', client));
          return !reminderOff && isOwedNothing(ending, civilDateOf(new Date()));
        },
        turnReminderOff: async (client) =>
          void (await heed(sendToBackground('turnReminderOff', client))),
        locale: () => resolveLanguage(settings),
        sendGuard: () => settings.sendGuard,
        reportFault: onError,
      },
      ctx.signal,
    );
    const { readCompose, readQuoted, insertText, revealFlag, clientChanged } = inline;
    const sitesDropped = (patterns: readonly string[]) => {
      if (patterns.includes(findSitePattern(location.href) ?? '')) ctx.abort();
    };
    const handlers = {
      readCompose,
      readQuoted,
      insertText,
      revealFlag,
      clientChanged,
      sitesDropped,
    };
    listenToMessages<ContentMessages>(handlers, { onError }, ctx.signal);
    const take = (next: typeof settings) => {
      settings = next;
      inline.settingsChanged();
    };
    readSettings().then(take, onError);
    watchSettings(take, ctx.signal);
  },
});
