import { describe, expect, test } from 'vitest';
import { terminalPieces } from '../../../src/evidence/terminal/terminal-pieces.ts';

function textOf(raw: string): string {
  return terminalPieces(raw)
    .map(({ text }) => text)
    .join('');
}

function lookOf(code: string): string {
  return terminalPieces(`\u001b[${code}mx`)[0]?.look?.join(' ') ?? '';
}

describe('terminalPieces', () => {
  test('plain output is one plain piece', () => {
    expect(terminalPieces('a\n\tb <i>&"\n')).toEqual([{ text: 'a\n\tb <i>&"\n' }]);
  });

  test('no output has no piece', () => {
    expect(terminalPieces('')).toEqual([]);
  });

  test('a piece ends where the look changes, and only there', () => {
    expect(terminalPieces('a \u001b[31mred\u001b[31m too\u001b[0m\u001b[m b')).toEqual([
      { text: 'a ' },
      { text: 'red too', look: ['red'] },
      { text: ' b' },
    ]);
  });

  test.each([
    ['31', 'red'],
    ['1;92', 'green bold'],
    ['2', 'dim'],
    ['3;4;33', 'yellow italic underline'],
    ['37', ''],
    ['38;5;208', 'yellow'],
    ['38;5;4', 'blue'],
    ['38;5;196', 'red'],
    ['38;5;250', ''],
    ['38;5;999', ''],
    ['38;2;0;200;220', 'cyan'],
    ['38:2::200:0:200', 'magenta'],
    ['38;2', ''],
    ['41', 'inverse'],
    ['31;7', 'red inverse'],
    ['8', ''],
    ['999', ''],
  ])('the codes %s look "%s"', (code, look) => {
    expect(lookOf(code)).toBe(look);
  });

  test('a colour in a control of one byte is a colour', () => {
    expect(terminalPieces('\u009b32mok')).toEqual([{ text: 'ok', look: ['green'] }]);
  });

  test.each([
    ['the title of a window', 'a\u001b]0;title\u0007b', 'ab'],
    ['a link, whose text stays', 'a \u001b]8;;https://x.example\u001b\\here\u001b]8;;\u001b\\ b', 'a here b'],
    ['a movement of the cursor', 'a\u001b[2K\u001b[1Gb\u001b[?25l', 'ab'],
    ['a choice of characters', 'a\u001b(Bb', 'ab'],
    ['a message to the terminal', 'a\u001bPq...\u001b\\b', 'ab'],
  ])('%s is left out', (_, raw, shown) => {
    expect(textOf(raw)).toBe(shown);
  });

  test('a line that was written over stays, marked', () => {
    expect(textOf('FAILED\rPASSED\r\nend\r\r\n')).toBe('FAILED␍\nPASSED\nend\n');
  });

  test.each([
    ['a bell and a NUL', 'a\u0007b\u0000', 'a␇b␀'],
    ['an escape without an end', 'a\u001b', 'a␛'],
    ['a command without an end', 'a\u001b]0;title', 'a␛]0;title'],
    ['a mark that turns text around', '\u202egpj', '[U+202E]gpj'],
  ])('%s is shown', (_, raw, shown) => {
    expect(textOf(raw)).toBe(shown);
  });

  test.each(['\u001b]8;;', '\u001b[', '\u001b[1', '\u001b[31m', '\u009d', '\u001bP', '\r', '38:2::'])(
    '%j repeated takes no more than linear time, and leaves no control behind',
    (part) => {
      const shown = textOf(part.repeat(100_000));
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    },
  );
});
