export * from './closed-root.ts';
export * from './demo-mail.ts';
export * from './find-browser.ts';
export * from './get-browser.ts';
export type { StartOptions } from './launch.ts';
export * from './open-served.ts';
export * from './start-browser.ts';
export { killBackground } from './stop-background.ts';
export * from './wait-until.ts';
