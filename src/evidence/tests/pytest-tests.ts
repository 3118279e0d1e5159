import type { OutputLine } from '../output-lines.ts';
import { lastPart } from './last-part.ts';
import type { StatedCounts, TestCase, TestStatus } from './test-report.ts';

/** A test that pytest names, with the message its short summary gives, if any. */
export interface PytestTest {
  test: TestCase;
  message: string;
}

const statuses = new Map<string, TestStatus>([
  ['PASSED', 'passed'],
  ['FAILED', 'failed'],
  ['SKIPPED', 'skipped'],
  ['ERROR', 'errored'],
  ['XFAIL', 'skipped'],
  ['XPASS', 'passed'],
]);
const nouns = new Map<string, TestStatus | undefined>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['error', 'errored'],
  ['errors', 'errored'],
  ['xfailed', 'skipped'],
  ['xpassed', 'passed'],
  ['deselected', undefined],
  ['rerun', undefined],
  ['warning', undefined],
  ['warnings', undefined],
  ['subtests passed', undefined],
]);

/** The tests on result lines (`-v`) and in the short summary, each status of a test once. */
export function pytestTests(lines: readonly OutputLine[]): PytestTest[] {
  const found = new Map<string, PytestTest>();
  for (const { text } of lines) {
    const next = statusFirst(text) ?? statusLast(text);
    const key = next && `${next.test.status} ${next.test.name}`;
    if (next && key)
      found.set(key, { test: next.test, message: next.message || (found.get(key)?.message ?? '') });
  }
  return [...found.values()];
}

/** `FAILED test_x.py::test_sum - assert 1 == 2`, or under xdist `[gw0] [ 10%] FAILED test_x.py::test_sum`. */
function statusFirst(text: string): PytestTest | undefined {
  const [, word = '', rest = ''] = /^(?:\[gw\d+\] (?:\[ ?\d+%\] )?)?([A-Z]+) (.+)$/.exec(text) ?? [];
  const status = statuses.get(word);
  if (!status) return undefined;
  const end = nameEnd(rest);
  const [name, message] = [rest.slice(0, end), rest.slice(end).replace(/^ - /, '')];
  return isNodeId(name, status) ? { test: testCase(name, status), message } : undefined;
}

/** The name may hold " - " inside the brackets of its parameters. */
function nameEnd(rest: string): number {
  const dash = rest.indexOf(' - ');
  const bracket = rest.indexOf('[');
  if (dash < 0) return rest.length;
  if (bracket < 0 || dash < bracket) return dash;
  const end = rest.indexOf('] - ', bracket);
  return end < 0 ? rest.length : end + 1;
}

/** `test_x.py::test_sum PASSED [ 10%]`; the status may be followed by a reason in brackets. */
function statusLast(text: string): PytestTest | undefined {
  if (!text.includes('::')) return undefined;
  const line = text.replace(/ \[ ?\d+%\]$/, '');
  for (const [word, status] of statuses) {
    const at = line.lastIndexOf(` ${word}`);
    const rest = line.slice(at + word.length + 1);
    const name = line.slice(0, Math.max(at, 0));
    const isResult = rest === '' || (rest.startsWith(' (') && rest.endsWith(')'));
    if (isResult && isNodeId(name, status)) return { test: testCase(name, status), message: '' };
  }
  return undefined;
}

/** A test has a file and a name; a file alone can only have failed to load. */
function isNodeId(name: string, status: TestStatus): boolean {
  const [file = ''] = name.split('::', 1);
  return (
    /^[^\s[]/.test(name) &&
    (file === name ? status === 'errored' && file.endsWith('.py') : /\.\w+$/.test(file))
  );
}

function testCase(name: string, status: TestStatus): TestCase {
  const bracket = name.indexOf('[');
  const id = bracket < 0 ? name : name.slice(0, bracket);
  return { name, shortName: lastPart(id, '::') + name.slice(id.length), status };
}

/** What the closing line says: `= 1 failed, 2 passed in 0.12s =`, with or without the rule. */
export function pytestStated(lines: readonly OutputLine[]): StatedCounts | undefined {
  return lines.map(({ text }) => statedIn(text)).findLast((counted) => counted !== undefined);
}

function statedIn(text: string): StatedCounts | undefined {
  const [, list = ''] = /^(?:=+ )?(\d+ [a-z]+(?:, \d+ [a-z ]+)*|no tests ran) in [\d.]+s\b/.exec(text) ?? [];
  if (list === '') return undefined;
  const counted = { total: 0, passed: 0, failed: 0, skipped: 0, errored: 0 };
  for (const part of list === 'no tests ran' ? [] : list.split(', ')) {
    const [number = '', ...words] = part.split(' ');
    if (!nouns.has(words.join(' '))) return undefined;
    const status = nouns.get(words.join(' '));
    if (status) counted[status] += Number(number);
    if (status) counted.total += Number(number);
  }
  return counted;
}
