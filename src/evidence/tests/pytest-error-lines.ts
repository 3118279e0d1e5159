import type { OutputLine } from '../output-lines.ts';
import { dedent } from './failure-text.ts';

/** What tells the error in a failure block of pytest: the lines marked E, then the place; all of a block that marks none. */
export function pytestErrorLines(block: readonly OutputLine[]): string[] {
  const captured = block.findIndex(({ text }) => /^-{3,} Captured /.test(text));
  const lines = captured < 0 ? block : block.slice(0, captured);
  const errors = lines
    .filter(({ raw }) => /^E(?:\s|$)/.test(raw))
    .map(({ raw }) => raw.replace(/^E\s{0,3}/, ''));
  const place = lines.findLast(({ text }) => /^[^\s:]+:\d+: /.test(text));
  return errors.length === 0
    ? lines.map(({ raw }) => raw)
    : [...dedent(errors), ...(place ? [place.text] : [])];
}
