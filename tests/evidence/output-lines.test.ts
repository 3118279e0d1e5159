import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxLineLength, outputLines } from '../../src/evidence/output-lines.ts';

function linesOf(stdout: string) {
  return outputLines({ stdout, stderr: '' }).lines;
}

describe('outputLines', () => {
  test('gives the lines of both streams, each kind of line end ending one', () => {
    const { lines, cut } = outputLines({ stdout: 'a\r\nb\rc\n', stderr: 'd' });
    expect(lines.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
    expect(cut).toBe(false);
  });

  test('takes terminal codes away and keeps the rest as written, up to a length', () => {
    const [line, long] = linesOf(`\u001b[31m  a   b\u001b[0m\n${'x'.repeat(maxLineLength + 1)}`);
    expect(line).toEqual({ raw: '  a   b', text: 'a b', indent: 2 });
    expect(long?.raw).toHaveLength(maxLineLength);
  });

  test('makes each run of white space one space, of whatever characters', () => {
    const units = fc.constantFrom('a', 'b', ' ', '\t', '\u00a0', '\u3000', '\ufeff');
    fc.assert(
      fc.property(fc.string({ unit: units, minLength: 1 }), (written) => {
        const words = written.split(/\s/).filter((word) => word !== '');
        expect(linesOf(written)[0]?.text).toBe(words.join(' '));
      }),
    );
  });
});
