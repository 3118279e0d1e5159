import type { Cell } from '../../../schemas/cell.ts';
import { summariseOutput } from '../../evidence/tests/summarise-output.ts';
import type { TestReport, TestStatus } from '../../evidence/tests/test-report.ts';
import type { RunIds } from '../../routes/ids.ts';
import { isCut } from '../../stats/is-cut.ts';
import { firstWithin, htmlBytes } from '../../text/html-bytes.ts';
import { durationText, plural } from '../../text/numbers.ts';
import type { Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import { type OutputView, outputViews } from './output.ts';
import { pageBudget } from './page-budget.ts';

/** One test, in words. */
export interface TestRow {
  name: string;
  status: string;
  sign: Sign;
  tone: Tone;
  /** How long it took, where the runner says so. */
  took?: string;
  failureText?: string;
}

/** What the task's check said. */
export interface TestsView {
  title: string;
  summary: string;
  rows: TestRow[];
  /** First line of output that explains a failure, where the output names no tests. */
  headline?: string;
  /** Said when the list is known to lack tests. */
  incomplete?: string;
  outputs: OutputView[];
  /** One sentence when nothing was recorded. */
  none?: string;
}

const signs = {
  passed: { sign: 'check', tone: 'pass' },
  failed: { sign: 'cross', tone: 'fail' },
  errored: { sign: 'warning', tone: 'fail' },
  skipped: { sign: 'dash', tone: 'none' },
} as const satisfies Record<TestStatus, { sign: Sign; tone: Tone }>;

const order: readonly TestStatus[] = ['failed', 'errored', 'passed', 'skipped'];

/** The tests read from the check's output, failures first, with the whole output. */
export function testsView(cell: Cell, report: TestReport | undefined, ids: RunIds): TestsView {
  const outputs = outputViews(cell, ids);
  if (outputs.length === 0) return { title: '', summary: '', rows: [], outputs, none: whyNone(cell) };
  if (!report) return { title: 'Check', summary: '', rows: [], outputs, ...headline(cell) };
  const all = order.flatMap((status) => report.tests.filter((test) => test.status === status).map(testRow));
  const rows = firstWithin(all, pageBudget.testsBytes, bytesOfRow);
  return {
    title: 'Tests',
    summary: `${report.runner}: ${countsText(report)}`,
    rows,
    outputs,
    ...remark(report, all.length - rows.length),
  };
}

function remark({ complete }: TestReport, left: number): { incomplete?: string } {
  const sentences = [
    ...(left === 0
      ? []
      : [
          `${plural(left, 'further test')} of the list ${left === 1 ? 'is' : 'are'} named in the recorded output.`,
        ]),
    ...(complete ? [] : ['The recorded output does not name every test.']),
  ];
  return sentences.length === 0 ? {} : { incomplete: sentences.join(' ') };
}

/** Bytes of the markup around a test. */
const markupBytes = 220;

function bytesOfRow({ name, failureText = '' }: TestRow): number {
  return markupBytes + htmlBytes(name) + htmlBytes(failureText);
}

function testRow({ name, status, durationMs, failureText }: TestReport['tests'][number]): TestRow {
  const { sign, tone } = signs[status];
  const row: TestRow = { name, status, sign, tone };
  // There are many rows, and spreading what may be absent takes ten times as long.
  if (durationMs !== undefined) row.took = durationText(durationMs);
  if (failureText !== undefined) row.failureText = failureText;
  return row;
}

function countsText({ counts, claimed }: TestReport): string {
  const shown = claimed ?? counts;
  return (
    order
      .filter((status) => shown[status] > 0)
      .map((status) => `${String(shown[status])} ${status}`)
      .join(', ') || plural(0, 'test')
  );
}

function headline({ scorers }: Cell): { headline?: string } {
  const check = scorers?.pass_rate;
  const summary = summariseOutput({ stdout: check?.stdout_tail ?? '', stderr: check?.stderr_tail ?? '' });
  return summary === undefined ? {} : { headline: summary.headline };
}

function whyNone(cell: Cell): string {
  const tails = ['/scorers/pass_rate/stdout_tail', '/scorers/pass_rate/stderr_tail'];
  return tails.some((tail) => isCut(cell, tail))
    ? 'The source this run was read from did not show the output of its check.'
    : 'No output of a check was recorded for this run.';
}
