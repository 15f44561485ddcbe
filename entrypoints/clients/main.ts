import { mountClients } from '#pages';

const root = document.querySelector<HTMLElement>('#root');
if (root) mountClients(root);
