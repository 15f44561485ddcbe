import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { expose, findPlace } from '../pages/expose.ts';

const place = findPlace();
new Squire(place, {
  sanitizeToDOMFragment: (html) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }),
});
expose({ model: () => place.innerText });
