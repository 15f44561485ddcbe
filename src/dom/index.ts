export type { Position, TextMap } from './text-map.ts';
