import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml } from '../../src/badges/svg.ts';
import { readXml } from './strict-xml.ts';

describe('text in XML', () => {
  test('the five special characters are escaped', () => {
    expect(escapeXml(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/a&gt;');
  });

  test('each character that XML forbids becomes the replacement character', () => {
    expect(escapeXml('\u0000|\u000b|\u007f|\u0085|\ufffe|\uffff|\ud800|\udc00')).toBe(
      Array(8).fill('\ufffd').join('|'),
    );
  });

  test('tabs, line ends and characters beyond the first plane stay', () => {
    expect(escapeXml('a\tb\r\n👍')).toBe('a\tb\r\n👍');
  });

  test('any text reads back, as content and as attribute, but for forbidden characters and kinds of line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const expected = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '\ufffd');
        const [element] = readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
        expect(element?.text).toBe(expected.replace(/\r\n?/g, '\n'));
        expect(element?.attributes.get('b')).toBe(expected.replace(/\r\n?/g, '\n').replace(/[\t\n]/g, ' '));
      }),
    );
  });
});
