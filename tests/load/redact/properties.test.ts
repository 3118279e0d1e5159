import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../../src/load/redact/redact.ts';
import { benign } from '../../fixtures/redact/benign.ts';
import { needles, textOf } from '../../fixtures/redact/needles.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...needles.map(textOf),
    ...benign,
    'zelda',
    'hyrule',
    '/',
    '=',
    ': ',
    '"',
    '\\',
    '\x1b[31m',
    '%2F',
    ']',
    '@',
    '-',
  ),
  fc.string({ maxLength: 6 }),
);
const mixed = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

test('redacting twice changes nothing more', () => {
  const run = fc.dictionary(mixed, fc.oneof(mixed, fc.array(mixed, { maxLength: 3 })), { maxKeys: 4 });
  fc.assert(
    fc.property(run, (value) => {
      const once = redact(value).value;
      expect(redact(once)).toEqual({ value: once, redactions: [] });
    }),
    { numRuns: 1500 },
  );
});

test('data without anything private comes back as the same object', () => {
  const word = fc.stringMatching(/^[a-z ]{0,20}$/);
  fc.assert(
    fc.property(
      fc.dictionary(word, fc.oneof(word, fc.integer(), fc.constant(null), fc.array(word))),
      (value) => {
        expect(redact(value).value).toBe(value);
      },
    ),
  );
});
