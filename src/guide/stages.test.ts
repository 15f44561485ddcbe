import { expect, test } from 'vitest';
import { type Ending, newEnding } from './ending.ts';
import { stagesOf } from './stages.ts';

const day = '2026-06-10';
const tell = (more: Partial<Ending>) =>
  stagesOf({ ...newEnding, ...more })
    .map(({ id, isDone }) => (isDone ? `${id} ✓` : id))
    .join(', ');

test.each<[Partial<Ending>, string]>([
  [{}, 'plan, call, confirm, end'],
  [{ draftAsideOn: day }, 'plan, call, confirm, end'],
  [{ callPlannedFor: day }, 'plan ✓, call, confirm, end'],
  [{ calledOn: day }, 'plan ✓, call ✓, confirm, end'],
  [{ writtenOn: day }, 'plan, call, confirm, end'],
  [{ calledOn: day, writtenOn: day }, 'plan ✓, call ✓, confirm ✓, end'],
  [{ contactEndedOn: day }, 'plan ✓, call ✓, confirm ✓, end ✓'],
  [{ notByPhone: true, callPlannedFor: day }, 'plan, write, end'],
  [{ notByPhone: true, writtenOn: day }, 'plan ✓, write ✓, end'],
  [{ notByPhone: true, contactEndedOn: day }, 'plan ✓, write ✓, end ✓'],
])('%j has come so far: %s', (more, way) => {
  expect(tell(more)).toBe(way);
});
