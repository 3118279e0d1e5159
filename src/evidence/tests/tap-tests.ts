import type { OutputLine } from '../output-lines.ts';
import { headingPath } from './heading-path.ts';
import type { TestCase, TestStatus } from './test-report.ts';

/** A test point: `not ok 2 - name # TODO reason`. Groups: the verdict, the number, the name with its directive. */
export const point = /^(ok|not ok)(?: (\d+))?(?: - | |$)(.*)$/;

/** The line before a sub-test, and in node:test before each test. Group: the name. */
export const subTest = /^# Subtest: (.+)$/;

const directive = /(?:^| )# ?(?:skip|todo)/i;
const duration = /^duration_ms: ([\d.]+)$/;
const separator = ' > ';

/** The tests of a TAP stream, named with the sub-tests around them. */
export function tapTests(lines: readonly OutputLine[]): TestCase[] {
  const tests: TestCase[] = [];
  const path = headingPath();
  const subTests = subTestTracker();
  let latest: TestCase | undefined;
  for (const { text, indent } of lines) {
    const heading = subTest.exec(text)?.[1];
    const milliseconds = duration.exec(text)?.[1];
    if (heading !== undefined) path.enter(withoutDirective(heading), indent);
    if (heading !== undefined) subTests.open(indent);
    if (milliseconds !== undefined && latest) latest.durationMs = Number(milliseconds);
    if (!point.test(text)) continue;
    latest = testAt(text, path.above(indent));
    if (subTests.isCoveredByItsTests(latest, indent)) latest = undefined;
    else tests.push(latest);
  }
  return tests;
}

function testAt(text: string, suites: readonly string[]): TestCase {
  const [, verdict, , printed = ''] = point.exec(text) ?? [];
  const own = pointName(text);
  const failed: TestStatus = verdict === 'ok' ? 'passed' : 'failed';
  return {
    name: [...suites, own].join(separator),
    shortName: own,
    status: directive.test(printed) ? 'skipped' : failed,
  };
}

/** The name of a point without its directive; its number where it has no name. */
export function pointName(text: string): string {
  const [, , number = '', printed = ''] = point.exec(text) ?? [];
  return withoutDirective(printed) || `test ${number}`.trim();
}

function withoutDirective(printed: string): string {
  const end = printed.search(directive);
  return (end < 0 ? printed : printed.slice(0, end)).replaceAll(String.raw`\#`, '#').trim();
}

/** Tells a point that closes a sub-test, which stands after the deeper points of its tests, from a test of its own. */
function subTestTracker(): {
  open(indent: number): void;
  isCoveredByItsTests(test: TestCase, indent: number): boolean;
} {
  const failedAtOpening = new Map<number, number>();
  let failed = 0;
  let previousIndent = 0;
  return {
    open: (indent) => failedAtOpening.set(indent, failed),
    isCoveredByItsTests({ status }, indent) {
      const closes = previousIndent > indent;
      const covered = closes && (status !== 'failed' || failed > (failedAtOpening.get(indent) ?? 0));
      previousIndent = indent;
      if (!covered && status === 'failed') failed += 1;
      return covered;
    },
  };
}
