import { expect, test } from 'vitest';
import { draftOfText, readDrafts } from './drafts.ts';

test('good lines are read, bad ones named by number', () => {
  const { drafts, bad } = readDrafts(
    '{"id":"a","body":"x"}\nnope\n\n{"id":"b"}\n[]\n{"body":""}\n{"id":"c","subject":"s","body":""}\n',
  );
  expect(drafts).toEqual([
    { id: 'a', subject: '', body: 'x' },
    { id: 'c', subject: 's', body: '' },
  ]);
  expect(bad.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '2 not JSON',
    '4 "body" is not a string',
    '5 not an object',
    '6 "id" is not a string',
  ]);
});

test('a first line "Subject:" is the subject of a text file', () => {
  expect(draftOfText('f', 'Subject: Bye\n\nHi.\n')).toEqual({
    id: 'f',
    subject: 'Bye',
    body: 'Hi.\n',
  });
  expect(draftOfText('f', 'Hi.\nSubject: Bye')).toMatchObject({
    subject: '',
    body: 'Hi.\nSubject: Bye',
  });
});
