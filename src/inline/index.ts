export { partStyles } from './inline-styles.ts';
export { watchOwnPage } from './watch-own-page.ts';
export { watchPage } from './watch-page.ts';
