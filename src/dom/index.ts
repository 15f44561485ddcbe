export { isTextarea, type ReadOptions, readText } from './read-text.ts';
export type { Position, TextMap } from './text-map.ts';
