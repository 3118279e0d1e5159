import { expect, test } from 'vitest';
import { redact } from '../../../src/load/redact/redact.ts';
import { redactionRules, ruleSentence } from '../../../src/load/redact/rules.ts';

test.each(redactionRules)('the rule $id has a name of its own and one sentence', ({ id, sentence }) => {
  expect(redactionRules.filter((rule) => rule.id === id)).toHaveLength(1);
  expect(sentence).toMatch(/^[A-Z][^!]*\.$/);
  expect(ruleSentence(id)).toBe(sentence);
});

test.each(redactionRules)('the marker of $id and its sentence are left alone', ({ marker, sentence }) => {
  const value = { [marker]: `${marker}/x ${marker}=${marker} ${sentence}`, password: marker };
  expect(redact(value).value).toBe(value);
});

test('a rule that does not exist has no sentence', () => {
  expect(ruleSentence('other')).toBe('');
});
