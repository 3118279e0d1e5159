import type { OutputLine, OutputLines } from '../output-lines.ts';
import { attachFailures } from './failure-blocks.ts';
import { tapDiagnoses, tapFailures } from './tap-failures.ts';
import { point, tapTests } from './tap-tests.ts';
import type { StatedCounts, ParsedTests, TestRunner } from './test-report.ts';

const version = /^TAP version \d+$/;
const plan = /^1\.\.(\d+)(?: |$)/;
const tally = /^# (tests|pass|fail|cancelled|skipped|todo) (\d+)$/;

/**
 * The Test Anything Protocol, versions 12 to 14: `ok 1 - name`. A point marked TODO counts as skipped. A point that
 * closes a sub-test is left out, its tests stand for it, unless it failed and none of them did.
 */
export const tap: TestRunner = {
  name: 'TAP',
  recognise: ({ lines }) =>
    lines.some(({ text }) => version.test(text)) ||
    (lines.some(({ text }) => plan.test(text)) && lines.some(({ text }) => point.test(text))),
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const tests = tapTests(lines);
  attachFailures(tests, tapFailures(lines), (test) => test.shortName);
  attachFailures(tests, tapDiagnoses(lines), (test) => test.shortName);
  return { tests, stated: statedCounts(lines), ended: planIsMet(lines) };
}

/** The plan counts points at the margin, so it is compared with them and not with the tests of sub-tests. */
function planIsMet(lines: readonly OutputLine[]): boolean {
  const margin = lines.filter(({ indent }) => indent === 0);
  const planned = margin.map(({ text }) => plan.exec(text)?.[1]).findLast((number) => number !== undefined);
  const points = margin.filter(({ text }) => point.test(text)).length;
  return planned !== undefined && points >= Number(planned);
}

/** The closing comments of node:test and others, else the plan where there are no sub-tests. */
function statedCounts(lines: readonly OutputLine[]): StatedCounts | undefined {
  const stated = new Map<string, number>();
  for (const { text } of lines) {
    const [, word = '', number] = tally.exec(text) ?? [];
    if (number !== undefined) stated.set(word, Number(number));
  }
  const sum = (...words: string[]): number =>
    words.reduce((total, word) => total + (stated.get(word) ?? 0), 0);
  if (stated.has('pass')) {
    const counted = {
      passed: sum('pass'),
      failed: sum('fail', 'cancelled'),
      skipped: sum('skipped', 'todo'),
      errored: 0,
    };
    return { total: stated.get('tests') ?? counted.passed + counted.failed + counted.skipped, ...counted };
  }
  return plannedTotal(lines);
}

function plannedTotal(lines: readonly OutputLine[]): StatedCounts | undefined {
  const nested = lines.some(({ text, indent }) => indent > 0 && point.test(text));
  const planned = lines.map(({ text }) => plan.exec(text)?.[1]).findLast((number) => number !== undefined);
  return nested || planned === undefined ? undefined : { total: Number(planned) };
}
