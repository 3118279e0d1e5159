import { expect, test } from 'vitest';
import { z } from 'zod';
import { cell } from '../../../schemas/cell.ts';
import { redact } from '../../../src/load/redact/redact.ts';
import { noise } from '../../fixtures/redact/needles.ts';

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

test('the machine of a shared account is replaced once, however often the text is read', () => {
  const once = redact('ssh zelda@hyrule -p 22 someone@example.com').value;
  expect(once).toBe('ssh [user]@[host] -p 22 someone@[host]');
  expect(redact(once).value).toBe(once);
});

test('very many keys that become the same do not cost the square of their number', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => [`/home/p${String(index)}/x`, index]);
  const { value, redactions } = redact(Object.fromEntries(keys) as object);
  expect(Object.keys(value).at(-1)).toBe('[home]/x (50000)');
  expect(redactions).toHaveLength(50_000);
});

test('a key that becomes a label by losing a name makes its value secret', () => {
  const notes = [{ lex_token: 'hunter' }, { lex_token: ['hunter'] }];
  expect(redact({ notes, path: '/home/lex/x' }).value).toEqual({
    notes: [{ '[user]_token': '[secret]' }, { '[user]_token': ['[secret]'] }],
    path: '[home]/x',
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

test('the letter of an escape is not taken for a part of a name', () => {
  const value = { log: String.raw`done\r\nroot@bcd3959393a1:/workspace # ` };
  expect(redact(value).value).toBe(value);
  expect(redact(String.raw`done\nzelda@hyrule:~$ `).value).toBe(String.raw`done\n[user]@[host]:~$ `);
});

test('the first part of a long service name is not taken for the name of a machine', () => {
  expect(
    redact(['queue-x.jobs.svc.cluster.local', 'the queue-x', 'hyrule-7.lan', 'on hyrule-7']).value,
  ).toEqual(['[host]', 'the queue-x', '[host]', 'on [host]']);
});

test('no field of a run is taken for a name that the run gave away', () => {
  const schema = JSON.stringify(z.toJSONSchema(cell, { io: 'input', unrepresentable: 'any' }));
  const fields = [...new Set(schema.match(/"[a-z_]{3,}"(?=:)/g))];
  const words = new Set(
    fields.flatMap((field) => field.slice(1, -1).split('_')).filter((word) => word.length > 2),
  );
  expect(words.size).toBeGreaterThan(100);
  for (const word of words) {
    const run = { [word]: 1, [`${word}_x`]: 2, path: `/home/${word}/x` };
    expect(Object.keys(redact(run).value)).toEqual(Object.keys(run));
  }
});

test('a name is learned from the settings of an environment', () => {
  expect(redact({ env: { USER: 'zelda', HOSTNAME: 'hyrule' }, note: 'zelda on hyrule' })).toEqual({
    value: { env: { USER: '[user]', HOSTNAME: '[host]' }, note: '[user] on [host]' },
    redactions: [
      { rule: 'user-name', pointer: '/env/USER', count: 1 },
      { rule: 'host-name', pointer: '/env/HOSTNAME', count: 1 },
      { rule: 'user-name', pointer: '/note', count: 1 },
      { rule: 'host-name', pointer: '/note', count: 1 },
    ],
  });
});

test('a private key that was cut off is replaced as far as it goes', () => {
  const body = noise(64);
  const edge = (word: string): string => `-----${word} PRIVATE KEY-----`;
  expect(redact(`log\n${edge('BEGIN')}\n${body}`).value).toBe('log\n[private key]');
  expect(redact(`${body}\n${edge('END')}\nlog`).value).toBe('[private key]\nlog');
});

test('findings that overlap become one marker', () => {
  expect(redact('see /home/zelda@10.0.0.7:8080 now').value).toBe('see [home] now');
});

test('a token right after a coloured word is found', () => {
  expect(redact(`red\x1b[31m${'gh' + 'p_' + noise(36)}`).value).toBe('red\x1b[31m[secret]');
});

test('a learned name is replaced where it is a key', () => {
  expect(redact({ zelda: 1, path: '/home/zelda/x' }).value).toEqual({ '[user]': 1, path: '[home]/x' });
});

test('a private address inside an IPv6 address is found in hexadecimal, and a public one stays', () => {
  expect(redact('::ffff:ac11:1 and ::ffff:808:808').value).toBe('[private address] and ::ffff:808:808');
});

test('an allowed value of a secret key stays', () => {
  const value = { password: 'hunter2' };
  expect(redact(value, { allow: ['hunter2'] }).value).toBe(value);
});
