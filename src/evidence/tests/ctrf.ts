import { outputLines } from '../output-lines.ts';
import type { OutputLines } from '../output-lines.ts';
import { failureText } from './failure-text.ts';
import { lastPart } from './last-part.ts';
import { pytestErrorLines } from './pytest-error-lines.ts';
import type { StatedCounts, ParsedTests, TestCase, TestRunner, TestStatus } from './test-report.ts';

type JsonObject = Record<string, unknown>;

/** Times before this are seconds since 1970, not milliseconds: as milliseconds it is in 1973. */
const earliestMilliseconds = 1e11;

/** Characters of a document that is parsed. */
const maxDocumentLength = 16_000_000;

const statuses = new Map<unknown, TestStatus>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['other', 'errored'],
]);

/** A Common Test Report Format document (ctrf.io), alone on either stream. */
export const ctrf: TestRunner = {
  name: 'CTRF',
  recognise: (output) => resultsOf(output) !== undefined,
  parse,
};

function parse(output: OutputLines): ParsedTests {
  const results = resultsOf(output) ?? {};
  const summary = object(results['summary']);
  const toolName = object(results['tool'])['name'];
  const tool = typeof toolName === 'string' ? toolName : '';
  const unitMs = isSeconds(summary['start']) ? 1000 : 1;
  const tests = array(results['tests']).flatMap((test) => testOf(object(test), { unitMs, tool }) ?? []);
  return {
    runner: tool === '' ? 'CTRF' : `${tool} (CTRF)`,
    tests,
    stated: statedCounts(summary),
    ended: true,
  };
}

function resultsOf({ streams }: OutputLines): JsonObject | undefined {
  const documents = streams.filter((text) => text.length <= maxDocumentLength && text.includes('"results"'));
  return documents
    .map((text) => object(object(parsed(text))['results']))
    .find((results) => Array.isArray(results['tests']));
}

function parsed(text: string): unknown {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function testOf(test: JsonObject, { unitMs, tool }: { unitMs: number; tool: string }): TestCase | undefined {
  const { name, status, duration } = test;
  const known = statuses.get(status);
  if (typeof name !== 'string' || name === '' || !known) return undefined;
  const found: TestCase = { name, shortName: lastPart(name, '::'), status: known };
  if (typeof duration === 'number') found.durationMs = duration * unitMs;
  const text = known === 'failed' || known === 'errored' ? failureText(failureLines(test, tool)) : '';
  if (text !== '') found.failureText = text;
  return found;
}

/** The message, else the trace, then file and line. For pytest the trace, as its message says only in which phase the test failed. */
function failureLines(test: JsonObject, tool: string): string[] {
  const { message, trace, line } = test;
  const texts = tool === 'pytest' ? [trace, message] : [message, trace];
  const told = texts.find((text) => typeof text === 'string' && text.trim() !== '') ?? '';
  const { lines } = outputLines({ stdout: String(told), stderr: '' });
  const file = test['filePath'] ?? test['file_path'];
  const place = typeof file === 'string' && typeof line === 'number' ? [`${file}:${String(line)}`] : [];
  return [...(tool === 'pytest' ? pytestErrorLines(lines) : lines.map(({ raw }) => raw)), ...place];
}

function statedCounts(summary: JsonObject): StatedCounts {
  const number = (key: string): number => (typeof summary[key] === 'number' ? summary[key] : 0);
  const skipped = number('skipped') + number('pending');
  const counts = { passed: number('passed'), failed: number('failed'), skipped, errored: number('other') };
  return { total: number('tests'), ...counts };
}

/** The schema says milliseconds; the pytest reporter writes seconds for every time. The start tells which. */
function isSeconds(start: unknown): boolean {
  return typeof start === 'number' && start > 0 && start < earliestMilliseconds;
}

function object(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
