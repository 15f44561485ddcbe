import { expose, findPlace } from './expose.ts';

const textarea = document.createElement('textarea');
textarea.style.cssText =
  'width: 400px; height: 120px; font: 16px/1.4 sans-serif; padding: 7px 11px';
findPlace().replaceWith(textarea);
expose({ model: () => textarea.value });
