import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/load/redact/redact.ts';
import { benign } from '../../fixtures/redact/benign.ts';
import { type Needle, needles, noise } from '../../fixtures/redact/needles.ts';

const textOf = ({ needle, around }: Needle): string => around.replace('%', () => needle);
const bare = (needle: string): string => needle.replace(/[^A-Za-z0-9]+$/, '');

const disguises: readonly { name: string; of: (text: string, needle: string) => unknown }[] = [
  { name: 'plain', of: (text) => text },
  { name: 'in JSON inside a string', of: (text) => JSON.stringify({ note: `\n${text}` }) },
  { name: 'in JSON inside JSON', of: (text) => JSON.stringify(JSON.stringify({ note: `\t${text}` })) },
  { name: 'percent-encoded', of: (text) => text.replace(/[/\\:@%]/g, encodeURIComponent) },
  {
    name: 'split by terminal colours',
    of: (text, needle) => {
      const half = Math.ceil(needle.length / 2);
      return text.replaceAll(needle, `${needle.slice(0, half)}\x1b[1;31m${needle.slice(half)}\x1b[0m`);
    },
  },
  {
    name: 'after a terminal colour',
    of: (text, needle) => text.replaceAll(needle, `\x1b[31m${needle}\x1b[0m`),
  },
  { name: 'in a key', of: (text) => ({ attrs: { [text]: 1 } }) },
  { name: 'deep in a list', of: (text) => ({ spans: [{ attrs: { list: [1, [text]] } }] }) },
];

describe.each(disguises)('a private text $name', ({ of }) => {
  test.each(needles.map((each) => [`${each.name} (${each.around.slice(0, 24)})`, each] as const))(
    'does not survive: %s',
    (_, each) => {
      const { value, redactions } = redact(of(textOf(each), each.needle));
      const output = JSON.stringify({ value, redactions }).replaceAll(/\\+u001b\[[\d;]*m/g, '');
      expect(output).not.toContain(JSON.stringify(bare(each.needle)).slice(1, -1));
      expect(redactions.map(({ rule }) => rule)).toContain(each.rule);
      expect(redact(value)).toEqual({ value, redactions: [] });
    },
  );
});

test.each(needles.map((each) => [each.name, each] as const))(
  'the value of a secret key is replaced: %s',
  (_, each) => {
    expect(redact({ attrs: { NVIDIA_API_KEY: each.needle } })).toEqual({
      value: { attrs: { NVIDIA_API_KEY: '[secret]' } },
      redactions: [{ rule: 'named-secret', pointer: '/attrs/NVIDIA_API_KEY', count: 1 }],
    });
  },
);

test.each(benign)('a harmless text stays: %s', (text) => {
  const value = { attrs: { note: text, list: [text], [text]: 1 } };
  expect(redact(value)).toEqual({ value, redactions: [] });
  expect(redact(value).value).toBe(value);
});

test('the home and the address of the reference run are replaced and the rest of both stays', () => {
  const attrs = {
    workdir: '/home/andrew/.scratch/bench-8gb_3ufm/workdir',
    base_url: 'http://172.17.0.1:31415/v1',
  };
  expect(redact({ spans: [{ attrs }] })).toEqual({
    value: {
      spans: [
        {
          attrs: {
            workdir: '[home]/.scratch/bench-8gb_3ufm/workdir',
            base_url: 'http://[private address]/v1',
          },
        },
      ],
    },
    redactions: [
      { rule: 'home-directory', pointer: '/spans/0/attrs/workdir', count: 1 },
      { rule: 'private-address', pointer: '/spans/0/attrs/base_url', count: 1 },
    ],
  });
});

test('the input is not changed and parts without private text are shared', () => {
  const value = { clean: { a: ['x'] }, dirty: { path: '/home/zelda/x' } };
  const before = structuredClone(value);
  const { value: after } = redact(value);
  expect(value).toEqual(before);
  expect(after.clean).toBe(value.clean);
  expect(after.dirty).toEqual({ path: '[home]/x' });
});

test('a name learned from a home directory is replaced in earlier parts of the run, in any letter case', () => {
  const { value } = redact({ note: 'Zelda ran zelda_tests, not zeldas', path: '/home/zelda/x' });
  expect(value).toEqual({ note: '[user] ran [user]_tests, not zeldas', path: '[home]/x' });
});

test.each(['test', 'data', 'build', 'src', 'rust', 'opencode', 'ab'])(
  'the word %s is not taken for a name',
  (word) => {
    expect(redact({ note: `a ${word} b`, path: `/home/${word}/x` }).value.note).toBe(`a ${word} b`);
  },
);

test('a value after a secret argument in a list is replaced', () => {
  expect(redact(['run', '--api-key', 'hunter', '--model', 'x', '--key', '$KEY']).value).toEqual([
    'run',
    '--api-key',
    '[secret]',
    '--model',
    'x',
    '--key',
    '$KEY',
  ]);
});

test('a value beside a secret name is replaced', () => {
  expect(
    redact([
      { name: 'OPENAI_API_KEY', value: 'hunter' },
      { name: 'MODE', value: 'fast' },
    ]).value,
  ).toEqual([
    { name: 'OPENAI_API_KEY', value: '[secret]' },
    { name: 'MODE', value: 'fast' },
  ]);
});

test('keys that become the same stay apart', () => {
  expect(redact({ '/home/zelda/x': 1, '/home/linkk/x': 2, '[home]/x (2)': 3 }).value).toEqual({
    '[home]/x': 1,
    '[home]/x (3)': 2,
    '[home]/x (2)': 3,
  });
});

test('a pointer is written with the key as it is after redaction', () => {
  const { redactions } = redact({ 'a~/home/zelda/b': { '/home/zelda/x': 'zelda' } });
  expect(redactions.map(({ pointer }) => pointer)).toEqual([
    '/a~0~1home~1[user]~1b',
    '/a~0~1home~1[user]~1b/[home]~1x',
    '/a~0~1home~1[user]~1b/[home]~1x',
  ]);
});

test('a member called __proto__ stays a member', () => {
  const value = JSON.parse('{"__proto__": {"path": "/home/zelda/x"}}') as object;
  expect(JSON.stringify(redact(value).value)).toBe('{"__proto__":{"path":"[home]/x"}}');
});

test('an object without a prototype stays without one', () => {
  const value = Object.assign(Object.create(null) as Record<string, string>, { path: '/home/zelda/x' });
  expect(Object.getPrototypeOf(redact(value).value)).toBeNull();
});

test('numbers, booleans and null stay', () => {
  const value = { password: 12, token: null, secret: true };
  expect(redact(value).value).toBe(value);
});

test.each([
  ['/home/zelda', 'in /home/zelda/x'],
  ['zelda', '/home/zelda/x zelda'],
  ['172.17.0.1', 'http://172.17.0.1:31415/v1'],
  ['zelda@hyrule.org', 'by zelda@hyrule.org'],
  ['hyrule.lan', 'hyrule.lan:22'],
  ['hunter2', 'password=hunter2'],
])('an allowed text stays: %s', (allowed, text) => {
  expect(redact({ text }, { allow: [allowed] })).toEqual({ value: { text }, redactions: [] });
  expect(redact({ text }, { allow: ['other'] }).value.text).not.toBe(text);
});

test('a secret of its own stays hidden beside an allowed text', () => {
  const token = 'gh' + 'p_' + noise(36);
  expect(redact(`10.0.0.1 ${token}`, { allow: ['10.0.0.1', ''] }).value).toBe('10.0.0.1 [secret]');
});

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
    { numRuns: 500 },
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
