// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Compose, mailSites, otherSites, type Recipient } from './index.ts';

type Pair = readonly [name: string, address: string | null];

interface ExpectedCompose {
  /** Each leads to this compose when it has the focus. */
  readonly focus: readonly string[];
  readonly key?: string;
  readonly subject: string | null;
  readonly to?: readonly Pair[];
  readonly cc?: readonly Pair[];
  readonly bcc?: readonly Pair[];
  /** The text read, exactly; or its lines that aren't empty. */
  readonly body?: string;
  readonly bodyLines?: readonly string[];
  readonly bodyIs?: string;
  readonly sends: readonly string[];
  readonly doesNotSend: readonly string[];
  readonly own?: string;
  /** The other side's words, line by line. */
  readonly quoted?: readonly string[];
}

interface Expected {
  readonly composes?: readonly ExpectedCompose[];
  readonly unrecognised?: readonly { readonly focus: string; readonly missing: string[] }[];
  readonly notComposes?: readonly string[];
}

const fixtures = 'tests/fixtures/webmail';

function openPage(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
}

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

const asPairs = (recipients: readonly Recipient[]) =>
  recipients.map(({ name, address }): Pair => [name, address]);

function readCompose(compose: Compose, expected: ExpectedCompose) {
  const text = compose.readBody().text;
  const { to, cc, bcc } = compose.readRecipients();
  return {
    key: expected.key === undefined ? undefined : compose.key,
    subject: compose.findSubject()?.value ?? null,
    to: asPairs(to),
    cc: asPairs(cc),
    bcc: asPairs(bcc),
    ...(expected.bodyLines
      ? { bodyLines: text.split('\n').filter((line) => line.trim()) }
      : { body: text.trimEnd() }),
    sends: [...expected.sends, ...expected.doesNotSend].filter((selector) =>
      compose.isSendControl(find(selector)),
    ),
    own: compose.findOwnAddress(),
  };
}

describe.each([...mailSites, ...otherSites])('$name', (webmail) => {
  const folder = `${fixtures}/${webmail.name.toLowerCase()}`;
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));

  test.each(names)('finds in %s just the composes that are there', (name) => {
    openPage(readFileSync(`${folder}/${name}`, 'utf8'));
    const expected: Expected = JSON.parse(
      readFileSync(`${folder}/${name.replace('.html', '.json')}`, 'utf8'),
    );
    for (const one of expected.composes ?? []) {
      for (const focus of one.focus) {
        const compose = webmail.findCompose(find(focus));
        if (compose?.kind !== 'compose') throw new Error(`${focus}: ${compose?.missing ?? 'none'}`);
        const { focus: _, doesNotSend: __, quoted, bodyIs, ...rest } = one;
        if (quoted)
          expect(webmail.findQuotedText(compose)?.split('\n').filter(Boolean)).toEqual(quoted);
        expect(readCompose(compose, one)).toEqual({
          key: undefined,
          to: [],
          cc: [],
          bcc: [],
          own: null,
          ...rest,
        });
        expect(compose.body.matches(bodyIs ?? '[contenteditable][aria-multiline="true"]')).toBe(
          true,
        );
      }
    }
    for (const { focus, missing } of expected.unrecognised ?? []) {
      expect(webmail.findCompose(find(focus))).toMatchObject({ kind: 'unrecognised', missing });
    }
    for (const selector of expected.notComposes ?? []) {
      expect([selector, webmail.findCompose(find(selector))]).toEqual([selector, null]);
    }
  });

  test('has a compose or more, and something that is none, among its pages', () => {
    const all = names.map(
      (name): Expected =>
        JSON.parse(readFileSync(`${folder}/${name.replace('.html', '.json')}`, 'utf8')),
    );
    // Those without hosts of their own are tried on real pages, by tests/webmail.
    const least = webmail.matches.length > 0 ? 6 : 2;
    expect(all.flatMap(({ composes = [] }) => composes).length).toBeGreaterThanOrEqual(least);
    expect(all.flatMap(({ notComposes = [] }) => notComposes).length).toBeGreaterThan(2);
  });
});
