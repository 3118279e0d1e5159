import type { OutputLine } from '../output-lines.ts';
import { failureText } from './failure-text.ts';
import type { TestCase } from './test-report.ts';

/** A part of the output that tells how one test failed. */
export interface FailureBlock {
  /** What the heading of the block says. */
  heading: string;
  lines: readonly OutputLine[];
}

/** How the blocks of a runner are found. */
export interface BlockMarks {
  /** The heading that a line opens a block with, or undefined. */
  heading(line: OutputLine): string | undefined;
  /** Whether a line that opens no block closes the one before it. */
  closes(line: OutputLine): boolean;
}

/** The failure blocks of an output, in order. */
export function failureBlocks(lines: readonly OutputLine[], marks: BlockMarks): FailureBlock[] {
  const blocks: { heading: string; lines: OutputLine[] }[] = [];
  let open = false;
  for (const line of lines) {
    const heading = marks.heading(line);
    if (heading !== undefined) blocks.push({ heading, lines: [] });
    open = heading !== undefined || (open && !marks.closes(line));
    if (open && heading === undefined) blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** What the output says about one failure. */
export interface Failure {
  /** Key of the test it belongs to. */
  key: string;
  lines: readonly string[];
  /** The test to add to the list where the list does not hold it. */
  unlisted?: TestCase | undefined;
}

/**
 * Gives each failure to the first failed or errored test with its key that has no text yet; a failure that no test
 * takes adds its `unlisted` test to the list. Changes `tests`.
 */
export function attachFailures(
  tests: TestCase[],
  failures: readonly Failure[],
  keyOf: (test: TestCase) => string = (test) => test.name,
): void {
  const waiting = Map.groupBy(tests.filter(isWaiting).reverse(), keyOf);
  for (const { key, lines, unlisted } of failures) {
    const listed = waiting.get(key)?.pop();
    const test = listed ?? unlisted;
    const text = failureText(lines);
    if (test && text !== '') test.failureText = text;
    if (test && !listed) tests.push(test);
  }
}

function isWaiting(test: TestCase): boolean {
  return (test.status === 'failed' || test.status === 'errored') && test.failureText === undefined;
}
