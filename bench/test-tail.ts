import type { Random } from './random.ts';

const words = [
  'empty',
  'single',
  'sorted',
  'nested',
  'negative',
  'unicode',
  'large',
  'repeated',
  'missing',
  'late',
] as const;
const verbs = ['keeps', 'rejects', 'returns', 'splits', 'merges', 'counts'] as const;

/** The last part of what a made-up test run printed: `count` tests, of which each passes by the given chance. */
export function testTail(random: Random, count: number, chanceOfPass: number): string {
  const names = Array.from({ length: count }, (_, index) => testName(random, index));
  const failed = names.filter(() => random.fraction() >= chanceOfPass);
  const lines = names.map((name) => `test ${name} ... ${failed.includes(name) ? 'FAILED' : 'ok'}`);
  const details = failed.flatMap((name) => detail(random, name));
  const verdict = failed.length === 0 ? 'ok' : 'FAILED';
  const counts = `${String(count - failed.length)} passed; ${String(failed.length)} failed; 0 ignored`;
  return [
    `running ${String(count)} tests`,
    ...lines,
    '',
    ...details,
    `test result: ${verdict}. ${counts}`,
    '',
  ].join('\n');
}

function testName(random: Random, index: number): string {
  return `tests::${random.pick(words)}_${random.pick(verbs)}_${random.pick(words)}_${String(index)}`;
}

function detail(random: Random, name: string): string[] {
  const line = random.between(10, 400);
  return [
    `---- ${name} stdout ----`,
    `thread '${name}' panicked at src/lib.rs:${String(line)}:${String(random.between(4, 60))}:`,
    'assertion `left == right` failed',
    `  left: ${String(random.between(0, 99))}`,
    ` right: "<${random.pick(words)} & ${random.pick(words)}>"`,
    '',
  ];
}
