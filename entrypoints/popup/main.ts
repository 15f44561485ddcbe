import { mountPopup } from '#pages';

const root = document.querySelector<HTMLElement>('#root');
if (root) mountPopup(root);
