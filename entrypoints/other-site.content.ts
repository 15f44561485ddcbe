import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '#inline';
import { describeStructure, findCompose, findQuotedText, otherSites } from '#webmail';

// Registered by the background, for the sites that the user lets us watch.
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    watchPage({
      findCompose: (focused) => findCompose(focused, otherSites),
      findQuotedText: (compose) => findQuotedText(compose, otherSites),
      describeStructure,
      signal: ctx.signal,
      end: () => ctx.abort(),
    });
  },
});
