import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellQuote } from '../../src/snippets/shell-quote.ts';
import { hostileIds } from './hostile-ids.ts';
import { shells } from './run-in-shell.ts';

/** The words a shell makes of a command line, read back through printf. */
function readBack(shell: string, words: string[]): string[] {
  const script = `printf '%s\\0' ${words.join(' ')}`;
  const { stdout, stderr } = spawnSync(shell, ['-c', script], {
    encoding: 'utf8',
    // With a socket as its input bash reads the start-up file of the user.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: '/usr/bin:/bin' },
  });
  expect(stderr).toBe('');
  return stdout.split('\0').slice(0, -1);
}

function quoted(values: string[]): { values: string[]; words: string[] } {
  const safe = values.flatMap((value) => {
    const result = shellQuote(value);
    return 'word' in result ? [{ value, word: result.word }] : [];
  });
  return { values: safe.map(({ value }) => value), words: safe.map(({ word }) => word) };
}

describe.each(shells)('in %s a quoted value is read back as one word, equal to the value', (shell) => {
  it('for every hostile id that is not refused', () => {
    const { values, words } = quoted(hostileIds);
    expect(values.length).toBeGreaterThan(25);
    expect(readBack(shell, words)).toEqual(values);
  });

  it('for every printable ASCII character in front, between and behind letters', () => {
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    const { values, words } = quoted(ascii.flatMap((one) => [`${one}HOME`, `a${one}HOME`, `a${one}`]));
    expect(values).toHaveLength(95 * 3 - 1);
    expect(readBack(shell, words)).toEqual(values);
  });

  it('for any text that is not refused', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom("'", '"', '\\', '$', '`', '!', ' ', '(', ')', 'a', '-', '=', '*', '~'),
        maxLength: 8,
      }),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 30, maxLength: 60 }), (texts) => {
        const { values, words } = quoted(texts);
        expect(readBack(shell, words)).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });
});

describe('shellQuote', () => {
  it.each([
    ['meta/llama-3.3-70b-instruct', 'meta/llama-3.3-70b-instruct'],
    ['llama3:8b', 'llama3:8b'],
    ['a@b%c+d=e,f', 'a@b%c+d=e,f'],
    ['', "''"],
    ['=ls', "'=ls'"],
    ['~root', "'~root'"],
    ['a b', "'a b'"],
    ['$HOME', "'$HOME'"],
    ["it's", String.raw`'it'\''s'`],
    ['модель', "'модель'"],
  ])('writes %j as %s', (value, word) => {
    expect(shellQuote(value)).toEqual({ word });
  });

  it.each([
    ['-rf', 'starts with a dash, which a program reads as an option'],
    ['a\0', 'holds a control character (U+0000)'],
    ['a\nb', 'holds a control character (U+000A)'],
    ['\u001b[201~', 'holds a control character (U+001B)'],
    ['a\u0085', 'holds a control character (U+0085)'],
    ['a\u009b', 'holds a control character (U+009B)'],
    ['a\u202eb', 'holds an invisible character (U+202E)'],
    ['a\u2066b', 'holds an invisible character (U+2066)'],
    ['a\u200bb', 'holds an invisible character (U+200B)'],
    ['a\u115fb', 'holds an invisible character (U+115F)'],
    ['a\u{e0041}', 'holds an invisible character (U+E0041)'],
    ['a\u00a0b', 'holds a space that is not the ordinary one (U+00A0)'],
    ['a\u3000b', 'holds a space that is not the ordinary one (U+3000)'],
    ['a\u2028b', 'holds a space that is not the ordinary one (U+2028)'],
    ['a\uffff', 'holds a character without a meaning (U+FFFF)'],
    ['a\ue000', 'holds a character without a meaning (U+E000)'],
    ['a\ud800', 'holds half a character'],
  ])('refuses %j, as it %s', (value, refused) => {
    expect(shellQuote(value)).toEqual({ refused });
  });
});
