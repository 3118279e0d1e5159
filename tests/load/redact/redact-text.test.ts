import { expect, test } from 'vitest';
import { redactText } from '../../../src/load/redact/redact-text.ts';

test('a message is redacted with an empty pointer', () => {
  expect(redactText('cannot read /home/zelda/x at 10.0.0.7:80')).toEqual({
    value: 'cannot read [home]/x at [private address]',
    redactions: [
      { rule: 'home-directory', pointer: '', count: 1 },
      { rule: 'private-address', pointer: '', count: 1 },
    ],
  });
});

test('a text that stands in a secret field is replaced whole', () => {
  expect(redactText('hunter2', { key: 'api_key' })).toEqual({
    value: '[secret]',
    redactions: [{ rule: 'named-secret', pointer: '', count: 1 }],
  });
});

test('an allowed text stays in a message', () => {
  expect(redactText('at 10.0.0.7', { allow: ['10.0.0.7'] }).value).toBe('at 10.0.0.7');
});
