import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkJson } from '../../src/load/walk-json.ts';

test('it accepts what JSON.parse accepts, and nothing else', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"\\u00e9"',
    '"\\x"',
    '1',
    '-0.5e+3',
    '01',
    'null',
    'nul',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        expect(walkJson(text) === undefined).toBe(isJson(text));
      },
    ),
    { numRuns: 3000 },
  );
});

test('it says where the text stops being JSON and what should stand there', () => {
  expect(walkJson('{"a":1,}')).toEqual({ offset: 7, expected: 'key', inString: false });
  expect(walkJson('[1 2]')).toEqual({ offset: 3, expected: 'comma or end', inString: false });
  expect(walkJson('["a\tb"]')).toEqual({ offset: 3, expected: 'value', inString: true });
  expect(walkJson('1 2')).toEqual({ offset: 2, expected: 'nothing more', inString: false });
  expect(walkJson('{1:2}')).toEqual({ offset: 1, expected: 'key or end', inString: false });
  expect(walkJson('{"a" 2}')).toEqual({ offset: 5, expected: 'colon', inString: false });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
