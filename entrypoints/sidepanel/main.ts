import { mountPanel } from '#pages';

const root = document.querySelector<HTMLElement>('#root');
if (root) mountPanel(root);
