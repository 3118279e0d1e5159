import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeId, decodeSegment } from '../../src/routes/decode-id.ts';
import { encodeId, encodeSegment } from '../../src/routes/encode-id.ts';
import { RouteError } from '../../src/routes/route-error.ts';

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.string({
    unit: fc.constantFrom('.', '~', '%', 'a', 'A', '2', 'f', '/', '-', ' ', 'é', '🐙'),
    maxLength: 4,
  }),
  fc.constantFrom(
    '',
    '.',
    '..',
    'index',
    'INDEX.html',
    'con',
    'Aux.json',
    'lpt9',
    'run-1',
    'Run-22',
    'run-2.json',
    '~',
    '~2e',
  ),
);
const id = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

describe('encodeId', () => {
  it('is undone by decodeId, for any text', () => {
    fc.assert(
      fc.property(id, (text) => decodeId(encodeId(text)) === text),
      { numRuns: 5000 },
    );
  });

  it('in one segment is undone by decodeSegment, for any text', () => {
    fc.assert(
      fc.property(id, (text) => decodeSegment(encodeSegment(text)) === text),
      { numRuns: 5000 },
    );
  });

  it('makes only segments that every disk and host accepts', () => {
    fc.assert(
      fc.property(id, (text) => {
        for (const segment of [...encodeId(text), encodeSegment(text)]) {
          expect(segment).toMatch(/^[A-Za-z0-9._~-]{1,200}$/);
          expect(segment).not.toMatch(/^\.|\.$/);
          expect(segment).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index|run-\d+)(?:\.|$)/i);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['meta/llama-4-maverick-17b-128e-instruct', 'meta/llama-4-maverick-17b-128e-instruct'],
    ['qwen2.5:32b', 'qwen2.5~3a32b'],
    ['a~b', 'a~7eb'],
    ['é', '~c3~a9'],
    ['e\u0301', 'e~cc~81'],
    ['🐙', '~f0~9f~90~99'],
    ['a b', 'a~20b'],
    ['100%', '100~25'],
    ['a\\b', 'a~5cb'],
    ['a\nb\0', 'a~0ab~00'],
    ['', '~'],
    ['a//b/', 'a/~/b/~'],
    ['.', '~2e'],
    ['..', '~2e~2e'],
    ['../../etc', '~2e~2e/~2e~2e/etc'],
    ['.git', '~2egit'],
    ['name.', 'name~2e'],
    ['v1.15.10', 'v1.15.10'],
    ['con', '~63on'],
    ['AUX.json', '~41UX.json'],
    ['console', 'console'],
    ['COM1', '~43OM1'],
    ['index', '~69ndex'],
    ['index.html', '~69ndex.html'],
    ['indexes', 'indexes'],
    ['run-2', '~72un-2'],
    ['run-2.json', '~72un-2.json'],
    ['run-two', 'run-two'],
    ['__proto__', '__proto__'],
  ])('writes %j as %j', (text, path) => {
    expect(encodeId(text).join('/')).toBe(path);
  });

  it('keeps a slash inside the one segment of a sweep or CLI', () => {
    expect(encodeSegment('2026/spring')).toBe('2026~2fspring');
  });

  it('accepts a segment of 200 bytes and refuses one of 201', () => {
    expect(encodeId('a'.repeat(200))).toEqual(['a'.repeat(200)]);
    expect(() => encodeId('a'.repeat(201))).toThrow(/takes 201 bytes in an address, more than 200/);
    expect(() => encodeId('é'.repeat(34))).toThrow(/takes 204 bytes/);
  });

  it('refuses half a character and says what to do', () => {
    expect(() => encodeId('a\ud800')).toThrow(RouteError);
    expect(() => encodeId('a\ud800')).toThrow(
      expect.objectContaining({ hint: 'Write the id with whole characters.' }),
    );
  });
});

describe('decodeId', () => {
  it.each(['a~2Fb', 'a~2', '~zz', 'a b', 'index', '.', '~c3', '~61', 'é'])(
    'refuses %j, which no id makes',
    (segment) => {
      expect(() => decodeId([segment])).toThrow(RouteError);
    },
  );

  it('refuses a slash inside a segment of a model or task', () => {
    expect(() => decodeId(['a~2fb'])).toThrow(RouteError);
    expect(decodeSegment('a~2fb')).toBe('a/b');
  });
});
