import { expect, test } from 'vitest';
import { LearnedNames } from '../../../src/load/redact/names.ts';
import { redactString } from '../../../src/load/redact/redact-string.ts';

test('each round of redaction tells what it replaces, so that places of the text can be followed', () => {
  const text = 'in /home/grizelda and \x1b[1m/home/grizelda\x1b[0m, grizelda';
  let followed = text;
  const after = redactString(
    text,
    { allow: [], names: new LearnedNames() },
    {
      rule: () => undefined,
      edits: (edits) => {
        const parts: string[] = [];
        let from = 0;
        for (const { start, end, length } of edits) {
          parts.push(followed.slice(from, start), '#'.repeat(length));
          from = end;
        }
        followed = parts.join('') + followed.slice(from);
      },
    },
  );
  expect(after).not.toContain('grizelda');
  expect(followed).toHaveLength(after.length);
  expect([...followed].every((character, at) => character === '#' || character === after[at])).toBe(true);
});
