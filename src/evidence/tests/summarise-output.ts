import { outputLines } from '../output-lines.ts';
import type { Output, OutputLine } from '../output-lines.ts';

/** The one line that tells what output says. */
export interface OutputSummary {
  /** At most `maxHeadlineLength` characters. */
  headline: string;
  /** An error, or the only line of an output that reports none. */
  kind: 'error' | 'remark';
}

/** Characters of a headline that are kept. */
export const maxHeadlineLength = 200;

/** How compilers, checks, shells and runtimes begin the line that says what went wrong. */
const errorLines: readonly RegExp[] = [
  /^error(?:\[\w+\])?: /i,
  /^[A-Z][A-Z_ -]*(?:FAIL|FAILED|FAILURE|ERROR): /,
  /^(?:fatal|fail|failed|failure|panic|fatal error|assertion failed): /i,
  /^(?:[\w$]+\.)*[\w$]*(?:Error|Exception)(?::|$)/,
  /^Exception in thread "/,
  /^thread '.*' panicked at /,
  /^[^\s:]+\.\w+:\d+(?::\d+)?: (?!warning|note)/,
  /: (?:command not found|not found|No such file or directory|Permission denied)$/,
  /^(?:Killed|Terminated|Aborted|Segmentation fault)\b/,
];

/** What a compiler says once it has told the errors themselves. */
const afterthought = /^error: (?:aborting due to|could not compile|test failed)/i;

/**
 * The first line of an output that reports an error ("error[E0106]: missing lifetime specifier"), else its only line;
 * undefined for empty output and for several lines without an error.
 */
export function summariseOutput(output: Output): OutputSummary | undefined {
  const written = outputLines(output).lines.filter(({ text }) => text !== '');
  const error = written.find(tellsError) ?? written.find(({ text }) => afterthought.test(text));
  if (error) return { headline: cut(error.text), kind: 'error' };
  const [only] = written;
  return only && written.length === 1 ? { headline: cut(only.text), kind: 'remark' } : undefined;
}

function tellsError({ text }: OutputLine): boolean {
  return errorLines.some((pattern) => pattern.test(text)) && !afterthought.test(text);
}

function cut(text: string): string {
  return text.length <= maxHeadlineLength ? text : `${text.slice(0, maxHeadlineLength - 1)}…`;
}
