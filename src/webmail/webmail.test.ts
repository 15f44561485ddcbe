// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import {
  type Compose,
  findCompose as findAnywhere,
  findWebmail,
  mailSites,
  matches,
  otherSites,
} from './index.ts';

const gmail = findWebmail('mail.google.com')!;

function openPage(name: string): void {
  const html = readFileSync(`tests/fixtures/webmail/${name}.html`, 'utf8');
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  );
}

function findCompose(): Compose {
  const compose = gmail.findCompose(document.querySelector('[g_editable]')!);
  if (compose?.kind !== 'compose') throw new Error('no compose');
  return compose;
}

beforeEach(() => openPage('gmail/2026-03-popup-new-german'));

test('each host of the manifest has its webmail', () => {
  const names = matches.map((match) => findWebmail(new URL(match).host)?.name);
  expect(names).toEqual(mailSites.flatMap(({ name, matches: own }) => own.map(() => name)));
  expect(findWebmail('mail.google.com.evil.test')).toBeNull();
});

test('a compose keeps its key when it moves to full screen, is minimised, and gets a draft id', () => {
  const dialog = document.querySelector('[role="dialog"]')!;
  const { key } = findCompose();
  const fullScreen = document.createElement('div');
  document.body.append(fullScreen);
  fullScreen.append(dialog);
  expect(findCompose().key).toBe(key);
  (dialog as HTMLElement).style.display = 'none';
  expect(findCompose().key).toBe(key);
  document.querySelector<HTMLInputElement>('input[name="draft"]')!.value = '#msg-a:r99';
  expect(findCompose().key).toBe(key);
});

test('a window used for the next draft gets a new key', () => {
  const { key } = findCompose();
  document.querySelector<HTMLInputElement>('input[name="composeid"]')!.value = '2';
  document.querySelector<HTMLInputElement>('input[name="draft"]')!.value = '#msg-a:r2';
  expect(findCompose().key).not.toBe(key);
});

test('a compose follows the change to plain text and back', () => {
  const compose = findCompose();
  const editor = compose.body;
  const wrapper = document.querySelector<HTMLElement>('.Ar.Au')!;
  const textarea = document.querySelector<HTMLTextAreaElement>('textarea.Ak')!;
  textarea.value = 'Plain words';
  wrapper.style.display = 'none';
  textarea.closest<HTMLElement>('.Ar')!.style.display = 'block';
  expect(compose.body).toBe(textarea);
  expect(compose.readBody().text).toBe('Plain words');
  wrapper.style.display = 'block';
  expect(compose.body).toBe(editor);
});

test('a minimised compose still reads what was written in it', () => {
  const compose = findCompose();
  document.querySelector<HTMLElement>('[role="dialog"]')!.style.display = 'none';
  expect(compose.readBody().text).toContain('this is your fault.');
});

test('a range of the text read lies over the very words', () => {
  const text = findCompose().readBody();
  const start = text.text.indexOf('your fault');
  expect(text.findRange(start, start + 10)?.toString()).toBe('your fault');
});

test('a reply of Outlook keeps its key when its header is unfolded, and the next draft in its place gets another', () => {
  openPage('outlook/2026-04-reply-collapsed-japanese');
  const findKey = () => {
    const editor = document.querySelector('[aria-multiline]')!;
    const compose = findWebmail('outlook.live.com')?.findCompose(editor);
    return compose?.kind === 'compose' ? compose.key : null;
  };
  const key = findKey();
  expect(key).not.toBeNull();
  const header = document.querySelector('.hd')!;
  const subject = document.createElement('input');
  subject.id = 'MSG_AAQk9_SUBJECT';
  header.replaceChildren(subject);
  expect(findKey()).toBe(key);
  const editor = document.querySelector('[aria-multiline]')!;
  editor.replaceWith(editor.cloneNode(true));
  expect(findKey()).toBe('MSG_AAQk9');
});

test.each([
  ['roundcube/2026-11-new-mail', '#composebody', 'Roundcube'],
  ['generic/dialog-with-editor', '#letter', 'generic'],
  ['generic/no-mail', '#chat', undefined],
])(
  'on a site of no known host %s has its compose found by how it is built',
  (page, focus, name) => {
    Object.defineProperty(window, 'origin', {
      value: 'https://mail.studio.test',
      configurable: true,
    });
    openPage(page);
    expect(findAnywhere(document.querySelector(focus)!, otherSites)?.webmail).toBe(name);
  },
);
