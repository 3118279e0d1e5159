import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/load/split-lines.ts';
import { collect } from '../support/collect.ts';

async function* chunksOf(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string, size: number, most = 1000) {
  const lines = await collect(splitLines(chunksOf(text, size), most));
  return lines.map((line) => ({ ...line, bytes: line.bytes?.toString() }));
}

test('lines do not depend on how the bytes arrive, and their places cut them out of the file', async () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r') });
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const expected = text.split('\n');
      if (expected.at(-1) === '') expected.pop();
      const lines = await linesOf(text, size);
      expect(lines.map(({ bytes }) => bytes)).toEqual(expected);
      expect(lines.map(({ line }) => line)).toEqual(expected.map((_, index) => index + 1));
      const whole = Buffer.from(text);
      for (const { offset, length, bytes } of lines)
        expect(whole.subarray(offset, offset + length).toString()).toBe(bytes);
    }),
  );
});

test('a line above the limit has a length and no bytes, and the next line is whole', async () => {
  const lines = await linesOf(`${'x'.repeat(11)}\n${'y'.repeat(10)}\nz`, 3, 10);
  expect(lines).toEqual([
    { line: 1, offset: 0, length: 11, bytes: undefined },
    { line: 2, offset: 12, length: 10, bytes: 'y'.repeat(10) },
    { line: 3, offset: 23, length: 1, bytes: 'z' },
  ]);
});

test('a line of half a gigabyte is passed over without being held in memory', async () => {
  const mebibyte = 1024 * 1024;
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let index = 0; index < 512; index += 1) {
      yield Buffer.alloc(mebibyte, 0x20);
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
  }
  const [line] = await collect(splitLines(chunks(), mebibyte));
  expect(line).toEqual({ line: 1, offset: 0, length: 512 * mebibyte });
  expect(most).toBeLessThan(256 * mebibyte);
});
