import { expect, test } from 'vitest';
import { htmlBytes } from '../../src/text/html-bytes.ts';
import { middleCut } from '../../src/text/middle-cut.ts';

test('a text that fits stays', () => {
  expect(middleCut('short', 100)).toBe('short');
});

test('a long text keeps its start and its end, and says what is missing', () => {
  const text = `start ${'x'.repeat(10_000)} end`;
  const shown = middleCut(text, 300);
  expect(shown).toMatch(/^start x+\n… 9,7\d\d characters left out …\nx+ end$/);
  expect(htmlBytes(shown)).toBeLessThan(350);
});
