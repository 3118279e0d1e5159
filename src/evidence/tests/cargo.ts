import type { OutputLine, OutputLines } from '../output-lines.ts';
import { attachFailures, failureBlocks } from './failure-blocks.ts';
import { lastPart } from './last-part.ts';
import type { StatedCounts, ParsedTests, TestCase, TestRunner, TestStatus } from './test-report.ts';

const running = /^running \d+ tests?$/;
const summary = /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/;
const blockHeading = /^---- (.+) stdout ----$/;
const reportedTime = /^ok <([\d.]+)s>$/;
const nameSuffix = / - (?:should panic|compile fail|compile)$/;
const hints = /^note: (?:run with `RUST_BACKTRACE|Some details are omitted)/;

/** libtest, as `cargo test` runs it: `test tests::empty ... ok`. */
export const cargo: TestRunner = {
  name: 'cargo test',
  recognise: ({ lines }) =>
    lines.some(({ text }) => running.test(text) || summary.test(text) || !!testOf(text)),
  parse,
};

function parse({ lines }: OutputLines): ParsedTests {
  const tests = lines.flatMap(({ text }) => testOf(text) ?? []);
  const blocks = failureBlocks(lines, {
    heading: ({ text }) => blockHeading.exec(text)?.[1],
    closes: ({ text }) => text === 'failures:' || text === 'successes:' || summary.test(text),
  });
  attachFailures(
    tests,
    blocks.map((block) => ({ key: block.heading, lines: panicLines(block.lines) })),
  );
  const binaries = lines.filter(({ text }) => running.test(text)).length;
  const summaries = lines.map(({ text }) => summary.exec(text)).filter((match) => match !== null);
  const stated = summaries.length > 0 ? statedCounts(summaries) : undefined;
  return { tests, stated, ended: stated !== undefined && summaries.length >= binaries };
}

function testOf(text: string): TestCase | undefined {
  if (!text.startsWith('test ')) return undefined;
  const dots = text.lastIndexOf(' ... ');
  const status = dots < 0 ? undefined : statusOf(text.slice(dots + 5));
  if (!status) return undefined;
  const name = text.slice(5, dots).replace(nameSuffix, '');
  const seconds = reportedTime.exec(text.slice(dots + 5))?.[1];
  const test = { name, shortName: lastPart(name, '::'), status };
  return seconds === undefined ? test : { ...test, durationMs: Number(seconds) * 1000 };
}

function statusOf(result: string): TestStatus | undefined {
  if (result === 'ok' || reportedTime.test(result)) return 'passed';
  if (result === 'FAILED' || result.startsWith('FAILED <')) return 'failed';
  return result === 'ignored' || result.startsWith('ignored, ') ? 'skipped' : undefined;
}

/** The panic and its message: without what the test printed before, the backtrace and the hints how to get one. */
function panicLines(block: readonly OutputLine[]): string[] {
  const start = block.findIndex(({ text }) => text.startsWith("thread '"));
  const kept: string[] = [];
  let inBacktrace = false;
  for (const { raw, text } of block.slice(Math.max(start, 0))) {
    inBacktrace = text === 'stack backtrace:' || (inBacktrace && !text.startsWith('note: '));
    if (!inBacktrace && !hints.test(text)) kept.push(raw);
  }
  return kept;
}

function statedCounts(summaries: readonly RegExpExecArray[]): StatedCounts {
  const sum = (group: number): number => summaries.reduce((total, match) => total + Number(match[group]), 0);
  const [passed, failed, skipped] = [sum(1), sum(2), sum(3)];
  return { total: passed + failed + skipped, passed, failed, skipped, errored: 0 };
}
