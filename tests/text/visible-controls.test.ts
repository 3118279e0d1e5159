import { describe, expect, test } from 'vitest';
import { visibleControls } from '../../src/text/visible-controls.ts';

describe('visibleControls', () => {
  test.each([
    ['a control of ASCII', 'a\u0000b\u0007c\u001b[31m', 'a␀b␇c␛[31m'],
    ['a carriage return', 'a\rb', 'a␍b'],
    ['DEL', 'a\u007f', 'a␡'],
    ['a control of the second set', '\u0085\u009b31m', '[U+0085][U+009B]31m'],
    ['a mark that turns text around', 'bidi\u202egpj.exe', 'bidi[U+202E]gpj.exe'],
    ['an isolate', '\u2066x\u2069', '[U+2066]x[U+2069]'],
    ['a space without width', 'zero\u200bwidth', 'zero[U+200B]width'],
    ['a byte order mark', '\ufeffx', '[U+FEFF]x'],
    ['a line separator', 'a\u2028b', 'a[U+2028]b'],
    ['what is no character', '\uffff', '[U+FFFF]'],
    ['a tag, in which words can hide', 'a\u{e0041}b', 'a[U+E0041]b'],
    ['a joiner beside a letter of Latin script', 'pay\u200dpal', 'pay[U+200D]pal'],
    ['a joiner at the end', 'می\u200c', 'می[U+200C]'],
  ])('shows %s', (_, text, shown) => {
    expect(visibleControls(text)).toBe(shown);
  });

  test.each([
    ['tabs and line feeds', 'a\tb\nc'],
    ['letters, spaces that do not break, and emoji', 'Zürich 7.37\u00a0s 東京 שלום 🎉'],
    ['joiners where a script or an emoji needs them', '👩\u200d💻 می\u200cخواهم क्\u200dष'],
  ])('keeps %s', (_, text) => {
    expect(visibleControls(text)).toBe(text);
  });

  test('shows nothing a second time', () => {
    const once = visibleControls('\u0000\u202e\u{e0041}');
    expect(visibleControls(once)).toBe(once);
  });
});
