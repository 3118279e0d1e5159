import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/load/redact/redact.ts';
import { benign } from '../../fixtures/redact/benign.ts';
import { needles, textOf } from '../../fixtures/redact/needles.ts';

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
