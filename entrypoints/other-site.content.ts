import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '#inline';
import { otherSites, readerOf } from '#webmail';

// Registered by the background, for the sites that the user lets us watch.
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    watchPage({ ...readerOf(otherSites), replaced: ctx.signal });
  },
});
