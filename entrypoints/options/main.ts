import { mountOptions } from '#pages';

const root = document.querySelector<HTMLElement>('#root');
if (root) mountOptions(root);
