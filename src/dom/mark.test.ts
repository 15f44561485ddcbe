// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { markCss, schemeOf } from './mark.ts';

test('every mark has a rule for light and for dark', () => {
  const css = markCss({
    blame: { line: 'wavy', light: '#b00020', dark: '#ff8a80' },
    active: { line: 'wash', light: '#fff3c4', dark: '#5c4a00' },
  });
  expect(css.split('\n')).toEqual([
    expect.stringMatching(/^::highlight\(call-first-blame-light\) \{ .*line\) wavy #b00020 1.5px/),
    '::highlight(call-first-active-light) { background-color: #fff3c4; }',
    expect.stringMatching(/^::highlight\(call-first-blame-dark\) \{ .*wavy #ff8a80 1.5px/),
    '::highlight(call-first-active-dark) { background-color: #5c4a00; }',
  ]);
});

test.each([
  ['rgb(32, 33, 36)', 'light'],
  ['rgb(255, 255, 255)', 'dark'],
  ['rgba(230, 230, 230, 0.9)', 'dark'],
  ['', 'light'],
])('an editor that writes in %j is %s', (colour, scheme) => {
  const editor = document.createElement('div');
  editor.style.color = colour;
  document.body.append(editor);
  expect(schemeOf(editor)).toBe(scheme);
});
