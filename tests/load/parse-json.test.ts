import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../src/load/parse-json.ts';

test('on JSON without hidden faults it gives what JSON.parse gives', () => {
  const hidden = /__proto__|\\ud|\d{16}/i;
  const texts = fc.json({ maxDepth: 4 }).filter((text) => !hidden.test(text));
  fc.assert(
    fc.property(texts, fc.constantFrom(0, 2), (compact, indent) => {
      const value = JSON.parse(compact) as unknown;
      expect(parseJson(JSON.stringify(value, null, indent))).toEqual({ value, faults: [] });
    }),
  );
});

test('it has a value where JSON.parse has one, and a fault where it has none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"\\un1e+-. \ntrufals') }), (text) => {
      const parsed = parseJson(text);
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        expect(parsed.faults.map(({ rule }) => rule)).toEqual(['json-syntax']);
        return;
      }
      expect(parsed.value).toEqual(value);
    }),
    { numRuns: 1000 },
  );
});

test('a text that is nested too deep is not parsed', () => {
  const { faults, ...rest } = parseJson('['.repeat(100_000));
  expect(rest).toEqual({});
  expect(faults.map(({ rule, offset }) => `${rule} ${String(offset)}`)).toEqual(['too-deep 64']);
});

test('a very long number is shown in part', () => {
  expect(parseJson('9'.repeat(400)).faults[0]?.message).toBe(
    `the number ${'9'.repeat(40)}… (400 characters) cannot be kept exactly`,
  );
});

test('a string of many megabytes that never ends is told in one sentence', () => {
  const { faults } = parseJson(`{"a":"${'x'.repeat(20_000_000)}`);
  expect(faults.map(({ message, offset }) => `${message} ${String(offset)}`)).toEqual([
    'the text ends too early 20000006',
  ]);
});
