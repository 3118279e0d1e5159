import type { OutputLines } from '../output-lines.ts';

/** Every way a test can end. */
export const testStatuses = ['passed', 'failed', 'skipped', 'errored'] as const;

/** How a test ended. Errored: it could not be carried out (set-up, import, crash). */
export type TestStatus = (typeof testStatuses)[number];

/** One test as the output names it. */
export interface TestCase {
  /** Full name, unique within most runners: `tests::empty`, `test_sum.py::test_empty`. */
  name: string;
  /** Last part of the name, for narrow places. */
  shortName: string;
  status: TestStatus;
  /** Milliseconds, where the runner prints them. */
  durationMs?: number;
  /** What the runner says went wrong, without backtraces and hints; at most `maxFailureLength` characters. */
  failureText?: string;
}

/** Number of tests by how they ended. */
export type TestCounts = Record<TestStatus, number>;

/** What the runner's own summary states; a number it leaves open is absent. */
export type StatedCounts = Partial<TestCounts> & { total?: number };

/** The tests found in recorded output. */
export interface TestReport {
  /** Name of the runner for people: "cargo test". */
  runner: string;
  /** In the order of the output. */
  tests: TestCase[];
  /** Counted from `tests`. */
  counts: TestCounts;
  /** What the runner's own summary says; absent when it leaves any of the four open. */
  claimed?: TestCounts;
  /** False when the summary is missing or names more tests than the list does. */
  complete: boolean;
}

/** What a runner's parser found. */
export interface ParsedTests {
  tests: TestCase[];
  stated: StatedCounts | undefined;
  /** True when the output holds the runner's closing line, so that its end was not cut. */
  ended: boolean;
  /** Name of the runner, where the output tells it more exactly. */
  runner?: string;
}

/** One test runner: how its output is told from others', and how it is read. */
export interface TestRunner {
  name: string;
  recognise(output: OutputLines): boolean;
  parse(output: OutputLines): ParsedTests;
}

/** Number of tests by how they ended; all zero for an empty list. */
export function countTests(tests: readonly TestCase[]): TestCounts {
  const counts = { passed: 0, failed: 0, skipped: 0, errored: 0 };
  for (const test of tests) counts[test.status] += 1;
  return counts;
}
