export { watchPage } from './watch-page.ts';
