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

test('a name that is learned late is replaced as if it had been known from the start', () => {
  const people = { home: '/home/zelda/x', prompt: 'linkk@hyrule:~$ ls', USER: 'ganon' };
  const text = fc.oneof(
    mixed,
    fc.constantFrom(
      'zelda',
      'Hyrule',
      'api zelda',
      'x linkk y',
      'ganon_token',
      'zelda_token',
      '--ganon',
      'a',
    ),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (run) => {
      const [late] = redact([run, people]).value;
      const [, early] = redact([people, run]).value;
      expect(late).toEqual(early);
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
