export { partStyles } from './inline-styles.ts';
export { watchPage } from './watch-page.ts';
