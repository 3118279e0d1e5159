import { expect, test } from 'vitest';
import { LineShelf, takeLine } from '../../src/load/line-shelf.ts';

test('each line comes back as it was put, before and after the shelf is closed', () => {
  const shelf = new LineShelf();
  const lines = Array.from({ length: 5000 }, (_, index) =>
    Buffer.from(`line ${String(index)} ${'x'.repeat(index % 90)}`),
  );
  const shelved = lines.map((line) => shelf.put(line));
  const taken = () => shelved.map((line) => takeLine(line).toString());
  const expected = lines.map(String);
  expect(taken()).toEqual(expected);
  shelf.close();
  expect(taken()).toEqual(expected);
  expect(new Set(shelved.map(({ block }) => block)).size).toBeGreaterThan(2);
});

test('a line that is taken while its block still grows is whole, and so are the lines put after it', () => {
  const shelf = new LineShelf();
  const first = shelf.put(Buffer.from('first'));
  expect(takeLine(first).toString()).toBe('first');
  const second = shelf.put(Buffer.from('second'));
  expect(takeLine(second).toString()).toBe('second');
});
