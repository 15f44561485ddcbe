export { offerRewrites } from './offer.ts';
