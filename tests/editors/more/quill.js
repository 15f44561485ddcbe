import Quill from 'quill';
import { expose, findPlace, settleAfter } from '../pages/expose.ts';

const quill = new Quill(findPlace(), { modules: { toolbar: false } });
// Its own style sheet, which makes it keep spaces, is not loaded.
quill.root.style.cssText = 'white-space: pre-wrap; min-height: 100px';
expose({
  model: () => quill.getText(),
  isSettled: settleAfter(1100),
});
