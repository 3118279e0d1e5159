import { outputLines } from '../output-lines.ts';
import type { Output, OutputLines } from '../output-lines.ts';
import { cargo } from './cargo.ts';
import { ctrf } from './ctrf.ts';
import { goTest } from './go-test.ts';
import { jest } from './jest.ts';
import { junit } from './junit.ts';
import { plainLines } from './plain-lines.ts';
import { pytest } from './pytest.ts';
import { tap } from './tap.ts';
import { countTests, testStatuses } from './test-report.ts';
import type { ParsedTests, StatedCounts, TestCounts, TestReport, TestRunner } from './test-report.ts';
import { unittest } from './unittest.ts';
import { vitest } from './vitest.ts';

/**
 * Every runner, the most particular marks first; the first that recognises the output reads it. A CTRF document is the
 * whole output, so it leads. pytest precedes unittest, whose classes it can run; go precedes the plain lines, because
 * "ok package 0.003s" would pass for one; vitest precedes jest, whose marks it shares; TAP numbers its "ok" lines.
 */
const runners: readonly TestRunner[] = [
  ctrf,
  cargo,
  pytest,
  unittest,
  goTest,
  junit,
  vitest,
  jest,
  tap,
  plainLines,
];

/** The tests named in recorded output, or undefined when it names and counts none. Takes linear time. */
export function parseTests(output: Output): TestReport | undefined {
  const lines = outputLines(output);
  const runner = runners.find((candidate) => candidate.recognise(lines));
  return runner && reportOf(runner, runner.parse(lines), lines);
}

function reportOf(runner: TestRunner, parsed: ParsedTests, { cut }: OutputLines): TestReport | undefined {
  const { tests, stated, ended } = parsed;
  if (tests.length === 0 && stated === undefined) return undefined;
  const counts = countTests(tests);
  const complete = ended && !cut && !statesMore(stated ?? {}, counts, tests.length);
  const report = { runner: parsed.runner ?? runner.name, tests, counts, complete };
  const claimed = allStated(stated ?? {});
  return claimed ? { ...report, claimed } : report;
}

function statesMore(stated: StatedCounts, counts: TestCounts, total: number): boolean {
  return (stated.total ?? 0) > total || testStatuses.some((status) => (stated[status] ?? 0) > counts[status]);
}

function allStated({ passed, failed, skipped, errored }: StatedCounts): TestCounts | undefined {
  if (passed === undefined || failed === undefined || skipped === undefined || errored === undefined)
    return undefined;
  return { passed, failed, skipped, errored };
}
