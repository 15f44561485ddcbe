import { expect, test } from 'vitest';
import { framesOf } from './frames.ts';

test('tells who does what to whose work', () => {
  const ours = framesOf('we will not renew your contract');
  expect([...ours]).toEqual(expect.arrayContaining(['~we !renew', '~renew >your job']));
  const yours = framesOf('you renew our contract');
  expect([...yours]).toEqual(expect.arrayContaining(['~you renew', '~renew >our job']));
});

test('a request to end something is no act of the writer', () => {
  const frames = framesOf('please cancel my membership');
  expect(frames).toContain('~please cancel');
  expect(frames).toContain('~cancel >our held');
  expect(frames).not.toContain('~we cancel');
});

test('a condition is marked, and ends with its sentence', () => {
  expect(framesOf('if you pay late we stop')).toContain('~we ? end');
  expect(framesOf('if you pay late, tell me. we stop')).not.toContain('~we ? end');
});

test('a negation does not reach past its verb or its clause', () => {
  expect(framesOf('we do not drop the work, we finish it')).not.toContain('~we !end');
});

test('phrasal verbs count as one word', () => {
  expect(framesOf('i am handing your accounts over')).toContain('~we send');
  expect(framesOf('we can no longer look after the garden')).toContain('~we !serve');
});
