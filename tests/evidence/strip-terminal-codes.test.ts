import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripTerminalCodes } from '../../src/evidence/strip-terminal-codes.ts';

describe('stripTerminalCodes', () => {
  test.each([
    ['colours', '\u001b[1;31mred\u001b[0m \u001b[38:2::1:2:3mrgb', 'red rgb'],
    ['8-bit colours', '\u009b31mred', 'red'],
    ['links', '\u001b]8;;https://x.test\u0007here\u001b]8;;\u001b\\ and on', 'here and on'],
    ['cursor and character-set commands', '\u001b[2J\u001b[H\u001b(Btext\u001b7', 'text'],
    ['other control characters', 'a\u0000b\u0008c\u007f', 'abc'],
    ['nothing of tabs and line ends', 'a\tb\r\nc', 'a\tb\r\nc'],
    [
      'an unfinished link only as far as its opening',
      '\u001b]8;;https://x.test\nnext',
      '8;;https://x.test\nnext',
    ],
  ])('takes away %s', (_, text, plain) => {
    expect(stripTerminalCodes(text)).toBe(plain);
  });

  test('leaves no escape character, and plain text as it is', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('\u001b', '\u009b', '[', ']', ';', '1', 'm', '\u0007', 'x', '\n'),
        }),
        (text) => {
          expect(stripTerminalCodes(text)).not.toMatch(/[\u001b\u009b\u0007]/);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => stripTerminalCodes(text) === text));
  });
});
