// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type Compose, findWebmail } from '#webmail';
import { demoUrls, findDemoFile } from './find-demo-file.ts';
import { buildCompose as buildGmail } from './gmail/compose.ts';
import { buildCompose as buildOutlook } from './outlook/compose.ts';
import { client, inbox } from './sample.ts';
import { chooseLabels } from './shared/labels.ts';

const remove = () => document.body.replaceChildren();
const quoted = inbox[0]!;

/** The compose of a demo page as our webmail finds it, from its editor. */
function findCompose(root: HTMLElement, host: string): Compose {
  document.body.replaceChildren(root);
  const editor = root.querySelector('[contenteditable][aria-multiline]')!;
  const compose = findWebmail(host)?.findCompose(editor);
  if (compose?.kind !== 'compose') throw new Error('not recognised');
  return compose;
}

beforeEach(() => {
  window.demoOutbox = [];
});

describe.each(['', '?lang=ja'])('in the language of "%s"', (search) => {
  const labels = chooseLabels(search);

  test('the Gmail-shaped reply is a compose without the signature in its words', () => {
    const start = { labels, isInline: true, to: [client], subject: 'Re: x', quoted, remove };
    const compose = findCompose(buildGmail(start).root, 'mail.google.com');
    expect(compose.readRecipients().to).toEqual([client]);
    expect(compose.findSubject()).toBeNull();
    expect(compose.readBody().text.trim()).toBe('');
  });

  test('the Outlook-shaped reply is a compose without the quoted mail in its words', () => {
    const start = { labels, to: [client], subject: 'Re: x', quoted, remove };
    const compose = findCompose(buildOutlook(start).root, 'outlook.live.com');
    expect(compose.readRecipients().to).toEqual([client]);
    expect(compose.readBody().text.trim()).toBe('');
  });
});

test('plain-text mode of the Gmail-shaped compose shows its textarea', () => {
  const start = { labels: chooseLabels(''), isInline: false, remove };
  const compose = findCompose(buildGmail(start).root, 'mail.google.com');
  const toggle = compose.root.querySelector('.plain')!;
  toggle.dispatchEvent(new MouseEvent('mousedown', { button: 0 }));
  toggle.dispatchEvent(new MouseEvent('mouseup', { button: 0 }));
  expect(compose.body.localName).toBe('textarea');
});

test('each demo page has its policy, and other addresses have no file', () => {
  expect(findDemoFile(demoUrls.gmail)?.headers['content-security-policy']).toContain(
    'require-trusted-types-for',
  );
  expect(findDemoFile(demoUrls.outlook)?.body).toContain('/demo/outlook.js');
  expect(findDemoFile('https://mail.google.com/mail/u/0/popout')?.body).toContain('gmail.js');
  expect(findDemoFile('https://mail.google.com/demo/shared.css')?.contentType).toMatch('text/css');
  expect(findDemoFile('https://mail.google.com/favicon.ico')).toBeNull();
  expect(findDemoFile('https://example.com/mail/')).toBeNull();
});
