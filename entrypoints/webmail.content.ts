import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '#inline';
import { describeStructure, findCompose, findQuotedText, mailSites, matches } from '#webmail';

export default defineContentScript({
  matches: [...matches],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main(ctx) {
    watchPage({
      findCompose: (focused) => findCompose(focused, mailSites),
      findQuotedText: (compose) => findQuotedText(compose, mailSites),
      describeStructure,
      signal: ctx.signal,
      end: () => ctx.abort(),
    });
  },
});
