import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTests } from '../../src/evidence/tests/parse-tests.ts';
import { summariseOutput } from '../../src/evidence/tests/summarise-output.ts';

const outputs = join(import.meta.dirname, '../fixtures/outputs');
const expected = join(import.meta.dirname, '../expected/evidence');

/** One output is up to two files, `name.stdout.txt` and `name.stderr.txt`; what is read from it is `name.json`. */
const names = [...new Set(readdirSync(outputs).map((file) => file.replace(/\.std(?:out|err)\.txt$/, '')))];

function stream(file: string): string {
  const path = join(outputs, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('what is read from a recorded output', () => {
  test.each(names)('%s', (name) => {
    const output = { stdout: stream(`${name}.stdout.txt`), stderr: stream(`${name}.stderr.txt`) };
    const read = { tests: parseTests(output) ?? null, summary: summariseOutput(output) ?? null };
    expect(read).toStrictEqual(JSON.parse(readFileSync(join(expected, `${name}.json`), 'utf8')));
  });

  test('every expected reading has its output', () => {
    expect(readdirSync(expected).toSorted()).toStrictEqual(names.map((name) => `${name}.json`).toSorted());
  });
});
