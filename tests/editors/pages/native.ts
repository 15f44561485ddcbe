import { expose, findPlace } from './expose.ts';

const place = findPlace();
place.contentEditable = 'true';
// Firefox leaves this key to the page.
place.addEventListener('keydown', (event) => {
  if (!event.ctrlKey || event.key !== 'b') return;
  event.preventDefault();
  document.execCommand('bold');
});
expose({ model: () => place.innerText });
