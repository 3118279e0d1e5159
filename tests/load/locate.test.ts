import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../src/load/locate.ts';
import { toPointer } from '../../src/load/pointer.ts';

const text = '{"a": [10, {"b~/": true}], "c": {}}';

function place(pointer: string): [number | undefined, number | undefined] {
  const found = locate(text, [pointer])(pointer);
  return [found?.keyOffset, found?.valueOffset];
}

test('a pointer gives the place of its key and of its value', () => {
  expect(place('')).toEqual([undefined, 0]);
  expect(place('/a')).toEqual([1, 6]);
  expect(place('/a/0')).toEqual([undefined, 7]);
  expect(place('/a/1/b~0~1')).toEqual([12, 19]);
});

test('a pointer to what does not exist gives the place of what is around it', () => {
  expect(place('/c/d/e')).toEqual([27, 32]);
  expect(place('/a/7')).toEqual([1, 6]);
  expect(place('/z')).toEqual([undefined, 0]);
});

/** Every place of a value with what stands there. */
function placesIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): [string, unknown, PropertyKey | undefined][] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
      : [];
  return [[toPointer(path), value, path.at(-1)], ...below];
}

test('every place of any document is found, with or without others', () => {
  const documents = fc
    .jsonValue({ maxDepth: 5 })
    .filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(documents, fc.nat(), fc.constantFrom(' ', '\n\t'), (value, pick, gap) => {
      const text = gap + JSON.stringify(value) + gap;
      const places = placesIn(value);
      const some = places.filter((_, index) => index % 3 === pick % 3);
      for (const wanted of [places, some]) {
        const find = locate(
          text,
          wanted.map(([pointer]) => pointer),
        );
        for (const [pointer, inner, key] of wanted) {
          const { keyOffset, valueOffset } = find(pointer) ?? {};
          expect(text.slice(valueOffset).startsWith(JSON.stringify(inner))).toBe(true);
          if (keyOffset !== undefined)
            expect(text.slice(keyOffset).startsWith(`${JSON.stringify(key)}:`)).toBe(true);
        }
      }
    }),
  );
});

test('blanks, brackets and quotes inside of texts do not lead astray', () => {
  const odd = '{ "a" :\n [ "]}\\"", {"b" : "{"} , 12 ] ,"c":\t-1e3 }';
  const find = locate(odd, ['/a/2', '/c']);
  expect(odd.slice(find('/a/2')?.valueOffset)).toMatch(/^12 /);
  expect(odd.slice(find('/c')?.valueOffset)).toMatch(/^-1e3 /);
  expect(odd.slice(find('/c')?.keyOffset)).toMatch(/^"c"/);
});
