export { mountClients } from './clients/mount-clients.tsx';
export { mountOptions } from './options/mount-options.tsx';
export { mountPanel } from './panel/mount-panel.tsx';
export { mountPopup } from './popup/mount-popup.tsx';
export { mountReview } from './review/mount-review.tsx';
