import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badFiles, printedFor } from '../support/bad-files.ts';

const expected = join(import.meta.dirname, '../expected/problems');

function expectedName(name: string): string {
  return `${name.slice(0, name.indexOf('.'))}.txt`;
}

test.each(badFiles())('what is wrong with %s is printed in full', async (name) => {
  expect(await printedFor(name)).toBe(readFileSync(join(expected, expectedName(name)), 'utf8'));
});

test('each expected text belongs to one bad file', () => {
  expect(readdirSync(expected).sort()).toEqual(badFiles().map(expectedName).sort());
});
