export { mountOptions } from './options/mount-options.tsx';
export { mountPopup } from './popup/mount-popup.tsx';
