import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '#inline';
import { gmail, readerOf } from '#webmail';

export default defineContentScript({
  matches: [...gmail.matches],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main(ctx) {
    watchPage({ ...readerOf([gmail]), replaced: ctx.signal });
  },
});
