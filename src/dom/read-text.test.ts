// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

function mount(html: string): HTMLElement {
  // Markup as an editor would hold it, made by this test alone.
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('the text is what the writer sees', () => {
  test.each([
    ['', ''],
    ['Hello', 'Hello'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['a<div>b</div>c', 'a\nb\nc'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['<div>a<br>b</div>', 'a\nb'],
    ['a<br><br>b', 'a\n\nb'],
    ['<br>a', '\na'],
    ['<div>a</div><div><br></div>', 'a\n'],
    ['<div><div><div>a</div></div></div><div>b</div>', 'a\nb'],
    ['<div></div><div>a</div><div></div><div>b</div><p></p>', 'a\nb'],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<ul><li>a</li><li>b</li></ul>c', 'a\nb\nc'],
    ['<blockquote>a</blockquote>b', 'a\nb'],
    [
      '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>d',
      'a\nb\nc\nd',
    ],
    ['a<hr>b', 'a\nb'],
    ['y<b>ou</b>r <a href="x">fau</a>lt', 'your fault'],
    ['a\u00a0b &nbsp;c', 'a b  c'],
    ['yo\u200bur fa\u00adult\ufeff', 'your fault'],
    ['<div>\u200b</div><div>a</div>', '\na'],
    ['\u202ayour\u202c fault', 'your fault'],
    ['<div>a</div>\n  <div>b</div>\n', 'a\nb'],
    ['a\n   b', 'a b'],
    ['<div> a </div><div> b </div>', 'a\nb'],
    ['<b>a </b> <i> b</i>', 'a b'],
    ['<div style="white-space: pre-wrap">a  b\nc\n</div>d', 'a  b\nc\nd'],
    ['<span style="white-space: pre-line">a  b\nc</span>', 'a b\nc'],
    ['<span style="display: block">a</span>b', 'a\nb'],
    ['<div style="display: inline">a</div>b', 'ab'],
    ['a<span style="display: none">x</span><span hidden>y</span>b', 'ab'],
    ['a<style>p{}</style><script>1</script><!-- x -->b', 'ab'],
    ['<div>a</div><div><img alt="x"></div><div>b</div>', 'a\n\nb'],
    ['Hi <span contenteditable="false">@Kim</span>, hello', 'Hi , hello'],
    ['a<div contenteditable="false">card</div>b', 'a\nb'],
    ['a 👩‍👩‍👧 b', 'a 👩‍👩‍👧 b'],
  ])('%j reads %j', (html, text) => {
    expect(readText(mount(html)).text).toBe(text);
  });
});

test('a skipped element is left out and a divider ends the text', () => {
  const root = mount(
    '<div>a</div><div class="sig">Kim</div><div>b</div><hr id="end"><div>quoted</div>',
  );
  const map = readText(root, {
    isSkipped: (it) => it.className === 'sig',
    isEnd: (it) => it.id === 'end',
  });
  expect(map.text).toBe('a\nb');
  expect(map.findOffset({ node: root.childNodes[1]!.firstChild!, offset: 1 })).toBe(null);
  expect(map.findOffset({ node: root.lastChild!.firstChild!, offset: 0 })).toBe(null);
  expect(map.findOffset({ node: root.childNodes[2]!.firstChild!, offset: 1 })).toBe(3);
  expect(map.findOffset({ node: document.body, offset: 0 })).toBe(null);
});

test('a textarea reads as its value, and has no ranges', () => {
  document.body.replaceChildren(document.createElement('textarea'));
  const root = document.body.firstElementChild as HTMLTextAreaElement;
  root.value = 'a\u00a0b\n\nc';
  expect(readText(root).text).toBe('a b\n\nc');
  expect(readText(root).findRange(0, 1)).toBe(null);
});

test('a span that bold splits is one range', () => {
  const range = readText(mount('it is <b>yo</b>ur <i>fault</i>.')).findRange(6, 16);
  expect(range?.toString()).toBe('your fault');
});

test('a span outside the text has no range', () => {
  const map = readText(mount('abc'));
  expect([map.findRange(-1, 1), map.findRange(2, 9), map.findRange(2, 1)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a map of an editor that changed since finds no range rather than a wrong one', () => {
  const root = mount('<div>some words</div><div>b</div>');
  const map = readText(root);
  root.firstElementChild!.replaceChildren('some');
  expect(map.findRange(5, 10)).toBe(null);
});

test.each([
  ['<div>a</div><div>b</div>', 'div:nth-child(2)', 0, 2],
  ['<div>a</div><div><br></div><div>b</div>', 'div:nth-child(2)', 0, 2],
  ['<div>a</div><div><br></div>', 'div:nth-child(2)', 0, 2],
  ['<div>ab<br></div><div>b</div>', 'div:nth-child(1)', 2, 2],
  ['<div>ab<br><br></div>', 'div:nth-child(1)', 2, 3],
  ['<div>a<b>b</b>c</div>', 'b', 0, 1],
  ['<div>a<b>b</b>c</div>', 'b', 1, 2],
])('in %s the caret at %s/%i is at %i', (html, selector, at, offset) => {
  const root = mount(html);
  expect(readText(root).findOffset({ node: root.querySelector(selector)!, offset: at })).toBe(
    offset,
  );
});

const words = fc.stringMatching(/^[ab \u00a0\u200b😀é\n]{0,8}$/u);
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constantFrom('<br>', '<img>', '<span contenteditable="false">no</span>'),
    fc
      .tuple(
        fc.constantFrom('div', 'b', 'p', 'span', 'li', 'span style="white-space: pre-wrap"'),
        tie('tree'),
      )
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  ),
  tree: fc.array(tie('node'), { maxLength: 4 }).map((it) => it.join('')),
}));

/** What a range holds more or less of than the text: line breaks, white space, what has no width, what isn't read. */
function bare(range: Range): string {
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const it of holder.querySelectorAll('[contenteditable=false]')) it.remove();
  return (holder.textContent ?? '').replace(/[\s\u200b]/g, '');
}

describe('for any editor', () => {
  test('the range of a span holds its words', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
        const map = readText(mount(html));
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const range = map.findRange(start, end);
        expect(range ? bare(range) : '').toBe(map.text.slice(start, end).replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });

  test('the place of a character leads back to its offset', () => {
    fc.assert(
      fc.property(tree, fc.nat(), (html, at) => {
        const map = readText(mount(html));
        const start = at % (map.text.length + 1);
        if (!/\S/.test(map.text[start] ?? '')) return;
        const range = map.findRange(start, start + 1)!;
        expect(map.findOffset({ node: range.endContainer, offset: range.endOffset })).toBe(
          start + 1,
        );
        expect(map.findOffset({ node: range.startContainer, offset: range.startOffset })).toBe(
          start,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('reading changes nothing', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const root = mount(html);
        // Only read.
        const before = root.innerHTML;
        readText(root).findRange(0, 1);
        expect(root.innerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['', 'MAIN'],
  ['<br>', 'MAIN'],
  ['<div><br></div>', 'DIV'],
  ['<br><div class="signature">Kim</div>', 'MAIN'],
  ['<div class="signature">Kim</div>', 'MAIN'],
  ['<div><p><br></p></div><blockquote>You</blockquote>', 'P'],
])('the caret of an editor without text, %s, stands in its first line', (html, expected) => {
  const root = document.createElement('main');
  // Markup as an editor would hold it, made by this test alone.
  root.innerHTML = html;
  const map = readText(root, { isSkipped: (it) => it.matches('.signature, blockquote') });
  expect(map.text).toBe('');
  const range = map.findRange(0, 0);
  expect([range?.startContainer.nodeName, range?.startOffset, range?.collapsed]).toEqual([
    expected,
    0,
    true,
  ]);
});
