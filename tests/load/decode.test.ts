import { expect, test } from 'vitest';
import { decodeText, sizeFault } from '../../src/load/decode.ts';
import { MAX_RUN_BYTES } from '../../src/load/limits.ts';

function messageOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  return 'fault' in decoded ? decoded.fault.message : undefined;
}

test('UTF-8 with a byte order mark reads as without', () => {
  expect(decodeText(Buffer.from('\uFEFF{"a":"é"}'))).toEqual({ text: '{"a":"é"}' });
});

test('a text of exactly 32 MiB is read, one byte more is refused', () => {
  expect(sizeFault(MAX_RUN_BYTES)).toBeUndefined();
  expect(sizeFault(MAX_RUN_BYTES + 1)?.rule).toBe('too-large');
  expect(messageOf(Buffer.alloc(MAX_RUN_BYTES + 1, 0x20))).toBe(
    'the run is above the limit of 32 MiB (33554432 bytes): 33554433 bytes',
  );
});

test('the first byte that is not UTF-8 is named, also after a real U+FFFD and a byte order mark', () => {
  const start = Buffer.from('\uFEFFé\uFFFD');
  expect(messageOf(Buffer.concat([start, Buffer.from([0xc3, 0x28])]))).toBe(
    'the text is not UTF-8: byte 0xc3 at offset 8',
  );
  expect(messageOf(Buffer.from([0x61, 0xf0, 0x9f]))).toBe('the text is not UTF-8: byte 0xf0 at offset 1');
});

test('UTF-16 is named in both byte orders, with and without a mark', () => {
  for (const bytes of [
    [0xff, 0xfe, 0x7b, 0],
    [0xfe, 0xff, 0, 0x7b],
    [0x7b, 0, 0x7d, 0],
    [0, 0x7b, 0, 0x7d],
  ]) {
    expect(messageOf(Uint8Array.from(bytes))).toBe('the text is UTF-16');
  }
});

test('packed files are named by their format', () => {
  expect(messageOf(Uint8Array.from([0x1f, 0x8b, 8]))).toContain('gzip');
  expect(messageOf(Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd]))).toContain('Zstandard');
  expect(messageOf(Uint8Array.from([0x50, 0x4b, 3, 4]))).toContain('zip');
});
