import { expect, test } from 'vitest';
import { redact } from '../../../src/load/redact/redact.ts';

const pieces = [
  'a',
  ' ',
  '/',
  '\\',
  '%',
  '%2',
  '%2F',
  '%25',
  '@',
  'a@',
  'a.',
  'a.a@',
  ':',
  'f:',
  'fd00:',
  '1.',
  '10.0.',
  '0:',
  '-',
  '--',
  '-----',
  '_',
  '.',
  '/home/',
  '/home/a',
  '/home/a/',
  '[home]',
  '/Users/',
  'C:\\Users\\',
  '\\Users\\ x',
  '-home-',
  'ip-10-',
  'a.local.',
  'USER=',
  'USER=a ',
  'password=',
  'password= ',
  'key="',
  "token='\\",
  '--key ',
  '--a-',
  'Bearer ',
  'eyJ',
  'eyJ-',
  'eyJaaaaaaaa.',
  's' + 'k-',
  's' + 'k-a',
  '-----BEGIN PRIVATE KEY-----',
  '-----END PRIVATE KEY-----',
  '://',
  '://a:',
  'http://1',
  'http://10.1 ',
  'curl -u a:',
  'rwx',
  '-rw-r--r-- 1 ',
  'uid=1(',
  '\x1b',
  '\x1b[',
  '\x1b]',
  '\x1b[31m',
  '\\u',
  '\\u005c',
  '\u200b',
  'cookie: a=',
  '[secret]',
  'aa:',
  'ssh a@',
  'GLOBAL_KEY=x',
];

test.each(pieces)('200,000 characters of %j are gone through', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const once = redact(text).value;
  expect(redact(once).value.length).toBe(once.length);
});

test('a line of five million characters keeps its benign text', () => {
  const text = 'running test_already_sorted ... ok '.repeat(143_000);
  expect(redact(text).value).toBe(text);
});

test('a list of 20,000 private texts is gone through', () => {
  const { redactions } = redact(
    Array.from({ length: 20_000 }, (_, index) => `/home/person${String(index % 50)}/x`),
  );
  expect(redactions).toHaveLength(20_000);
});
