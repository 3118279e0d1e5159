import type { OutputLine } from '../output-lines.ts';
import { failureBlocks } from './failure-blocks.ts';
import type { Failure } from './failure-blocks.ts';
import { point, pointName, subTest } from './tap-tests.ts';

const errorKeys = ['error', 'message', 'expected', 'actual', 'found', 'wanted', 'got', 'operator'];
const placeKeys = ['location', 'at', 'file', 'line'];
const diagnosis = /^# Failed test '(.+)'$/;

/** What the YAML under each failed point says: the keys that tell the error, then its place. */
export function tapFailures(lines: readonly OutputLine[]): Failure[] {
  const blocks = failureBlocks(lines, {
    heading: ({ text }) => (text.startsWith('not ok') ? pointName(text) : undefined),
    closes: ({ text }) => point.test(text) || subTest.test(text) || text === '...',
  });
  return blocks.map(({ heading, lines: yaml }) => ({ key: heading, lines: toldLines(yaml) }));
}

/** What Perl's Test::More writes to stderr about each failed test. */
export function tapDiagnoses(lines: readonly OutputLine[]): Failure[] {
  const blocks = failureBlocks(lines, {
    heading: ({ text }) => diagnosis.exec(text)?.[1],
    closes: ({ text }) =>
      !text.startsWith('#') || text.startsWith('# Looks like') || text.startsWith('# Failed'),
  });
  return blocks.map(({ heading, lines: notes }) => ({
    key: heading,
    lines: notes.map(({ raw }) => raw.replace('#', '')),
  }));
}

function toldLines(block: readonly OutputLine[]): string[] {
  const start = block.findIndex(({ text }) => text === '---');
  const yaml = start < 0 ? [] : block.slice(start + 1);
  const margin = yaml[0]?.indent ?? 0;
  const errors: string[] = [];
  const places: string[] = [];
  const listOf = (key: string): string[] | undefined => {
    if (placeKeys.includes(key)) return places;
    return errorKeys.includes(key) ? errors : undefined;
  };
  let target: string[] | undefined;
  for (const { raw, text, indent } of yaml) {
    const key = indent <= margin ? /^(\w+):(?: |$)/.exec(text)?.[1] : undefined;
    if (key !== undefined) target = listOf(key);
    target?.push(raw);
  }
  return [...errors, ...places];
}
