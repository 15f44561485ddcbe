import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '#inline';
import { outlook, readerOf } from '#webmail';

export default defineContentScript({
  matches: [...outlook.matches],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main(ctx) {
    watchPage({ ...readerOf([outlook]), replaced: ctx.signal });
  },
});
