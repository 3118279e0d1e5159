import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_FAULTS } from '../../src/load/limits.ts';
import { scanJson } from '../../src/load/scan-json.ts';

function found(text: string): string[] {
  return scanJson(text).map(({ kind, pointer, found: received }) => `${kind} ${pointer} ${received}`);
}

test('plain JSON holds nothing that is hidden', () => {
  const text =
    '{"a":[1,-0,0.1,1e5,-9007199254740991,"\\ud83d\\ude00","\\\\",{"a":{"a":null}}],"b":{"a":"\\"a\\""}}';
  expect(scanJson(text)).toEqual([]);
});

test('a key that occurs twice is found, with both places, however it is written', () => {
  expect(scanJson('{"a":1,"b":{"a":2},"\\u0061":3}')).toEqual([
    { kind: 'duplicate-key', offset: 19, pointer: '/a', found: 'a', firstOffset: 1 },
  ]);
  expect(found('{"\\u0061":1,"a":2}')).toEqual(['duplicate-key /a a']);
  expect(found('{"":1,"":2}')).toEqual(['duplicate-key / ']);
});

test('a key that occurs three times is found twice', () => {
  expect(scanJson('{"a":1,"a":2,"a":3}').map(({ offset, firstOffset }) => [offset, firstOffset])).toEqual([
    [7, 1],
    [13, 1],
  ]);
});

test('equal keys are found among very many, and equal names in other objects are not', () => {
  const names = Array.from({ length: 100 }, (_, index) => `"k${String(index)}":{"x":1}`);
  expect(found(`{${[...names, '"k3":0', '"k99":0'].join(',')}}`)).toEqual([
    'duplicate-key /k3 k3',
    'duplicate-key /k99 k99',
  ]);
});

test('the first of many equal keys is the one that is named, however many stand between', () => {
  const others = Array.from({ length: 40 }, (_, index) => `"k${String(index)}":0`).join(',');
  const firsts = scanJson(`{"a":1,"a":2,${others},"a":3}`).map(({ firstOffset }) => firstOffset);
  expect(firsts).toEqual([1, 1]);
});

test('an object of very many keys does not cost the square of their number', () => {
  const keys = Array.from({ length: 400_000 }, (_, index) => `"${String(index)}":0`).join(',');
  expect(scanJson(`{${keys}}`)).toEqual([]);
});

test('closing brackets that nothing opened do not confuse the places that follow', () => {
  expect(found(']]{"a":1,"a":2}')).toEqual(['duplicate-key /a a']);
});

test('keys of the same length, first and last letter are told apart', () => {
  expect(found('{"abcd":1,"accd":2}')).toEqual([]);
});

test('numbers that cannot be kept are found', () => {
  const text =
    '[9007199254740991,9007199254740992,-9007199254740993,1e400,-1E+400,1e-400,0e-400,0.0,1e22,123456789012345678.5]';
  expect(found(text)).toEqual([
    'inexact-number /1 9007199254740992',
    'inexact-number /2 -9007199254740993',
    'inexact-number /3 1e400',
    'inexact-number /4 -1E+400',
    'inexact-number /5 1e-400',
  ]);
});

test('half of a character is found where it stands', () => {
  expect(scanJson('{"a":"x\\ud800"}')).toEqual([
    { kind: 'lone-surrogate', offset: 7, pointer: '/a', found: '\\ud800' },
  ]);
  expect(found('["\\udc00\\ud800","\\ud83d\\ude00\\uDBFF","\\\\ud800"]')).toEqual([
    'lone-surrogate /0 \\udc00',
    'lone-surrogate /0 \\ud800',
    'lone-surrogate /1 \\uDBFF',
  ]);
});

test('the key __proto__ is found, escaped or not, and is no matter as a value', () => {
  expect(found('{"__proto__":1,"x":{"\\u005f_proto__":"__proto__"}}')).toEqual([
    'forbidden-key /__proto__ __proto__',
    'forbidden-key /x/__proto__ __proto__',
  ]);
});

test('64 levels are allowed, the 65th is found, and the text after it is not read', () => {
  expect(scanJson('['.repeat(64) + ']'.repeat(64))).toEqual([]);
  expect(scanJson('['.repeat(10_000)).map(({ kind, offset }) => `${kind} ${String(offset)}`)).toEqual([
    'too-deep 64',
  ]);
  expect(scanJson('[[]]'.repeat(1000))).toEqual([]);
});

test('a text with very many faults is not read to its end', () => {
  expect(scanJson(`[${'1e400,'.repeat(5000)}0]`)).toHaveLength(MAX_FAULTS + 1);
});

test('any text can be scanned', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"\\u0d8e-1.a ') }), (text) => {
      expect(Array.isArray(scanJson(text))).toBe(true);
    }),
  );
});

test('a duplicate of any key is found, wherever it is put in', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }),
      fc.nat(),
      (object, pick) => {
        const members = Object.entries(object).filter(([key]) => key !== '__proto__');
        fc.pre(members.length > 0);
        const twice = members[pick % members.length] ?? ['', 0];
        const written = [...members, twice].map(
          ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
        );
        const kinds = scanJson(`{${written.join(',')}}`).filter(({ kind }) => kind === 'duplicate-key');
        expect(kinds.map((finding) => finding.found)).toEqual([twice[0]]);
      },
    ),
  );
});
