import { expect, test } from 'vitest';
import { visibleControlBytes } from '../../src/text/visible-control-bytes.ts';
import { visibleControls } from '../../src/text/visible-controls.ts';

const utf8 = new TextEncoder();

test('every character is shown in bytes as it is in text', () => {
  const differing: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const text = `a${String.fromCodePoint(code)}b`;
    const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      visibleControlBytes(utf8.encode(text)),
    );
    if (shown !== visibleControls(text)) differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});

test('bytes with nothing to show are given back as they are', () => {
  const bytes = utf8.encode('<p>Zürich 7.37\u00a0s … 東京 ✓</p>');
  expect(visibleControlBytes(bytes)).toBe(bytes);
});

test('a byte order mark at the start is shown', () => {
  expect(visibleControlBytes(utf8.encode('\ufeffx'))).toEqual(utf8.encode('[U+FEFF]x'));
});
