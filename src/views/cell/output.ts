import type { Cell } from '../../../schemas/cell.ts';
import { bytesText } from '../../text/numbers.ts';

/** What a process wrote, as recorded. */
export interface OutputView {
  stream: 'standard output' | 'standard error';
  text: string;
  size: string;
}

/** The recorded tails of what the check wrote, without the empty ones. */
export function outputViews({ scorers }: Cell): OutputView[] {
  const check = scorers?.pass_rate;
  return [tail('standard output', check?.stdout_tail), tail('standard error', check?.stderr_tail)].flatMap(
    (view) => view ?? [],
  );
}

function tail(stream: OutputView['stream'], text: string | undefined): OutputView | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const trimmed = text.replace(/^\n+|\s+$/g, '');
  return { stream, text: trimmed, size: bytesText(new TextEncoder().encode(text).length) };
}
