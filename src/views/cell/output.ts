import type { Cell } from '../../../schemas/cell.ts';
import { type TerminalPiece, terminalPieces } from '../../evidence/terminal/terminal-pieces.ts';
import { runFilePath } from '../../routes/data-paths.ts';
import type { RunIds } from '../../routes/ids.ts';
import { endWithin, htmlBytes, mostHtmlBytes } from '../../text/html-bytes.ts';
import { bytesText } from '../../text/numbers.ts';
import { pageBudget } from './page-budget.ts';

/** What a process wrote, as recorded. */
export interface OutputView {
  stream: 'standard output' | 'standard error';
  /** Size of all that was recorded. */
  size: string;
  pieces: readonly TerminalPiece[];
  /** True where the program asked for colours or weights. */
  styled: boolean;
  /** How much of the record is shown, where it is not all. */
  part?: string;
  /** Path of the file that holds all of it. */
  path: string;
}

/** The recorded tails of what the check wrote, without the empty ones. The end of a long one is shown. */
export function outputViews({ scorers }: Cell, ids: RunIds): OutputView[] {
  const check = scorers?.pass_rate;
  return [
    outputView('standard output', check?.stdout_tail, runFilePath(ids, 'stdout.txt')),
    outputView('standard error', check?.stderr_tail, runFilePath(ids, 'stderr.txt')),
  ].flatMap((view) => view ?? []);
}

function outputView(
  stream: OutputView['stream'],
  text: string | undefined,
  path: string,
): OutputView | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const trimmed = text.replace(/^\n+/, '').trimEnd();
  const end = endWithin(trimmed, pageBudget.outputBytes);
  const pieces = lastPieces(terminalPieces(end), pageBudget.outputBytes);
  const bytes = Buffer.byteLength(text);
  return {
    stream,
    size: bytesText(bytes),
    pieces: pieces.shown,
    styled: pieces.shown.some(({ look }) => look !== undefined),
    ...(end === trimmed && pieces.whole ? {} : { part: partText(pieces.shown) }),
    path,
  };
}

/** Bytes of the markup around a piece with a look. */
const markupBytes = 48;

/** Signs for control characters and markup can take more than the text did. */
function lastPieces(
  pieces: readonly TerminalPiece[],
  bytes: number,
): { shown: readonly TerminalPiece[]; whole: boolean } {
  if (mostBytes(pieces) <= bytes) return { shown: pieces, whole: true };
  const shown: TerminalPiece[] = [];
  let left = bytes;
  for (const piece of pieces.toReversed()) {
    const room = left - (piece.look ? markupBytes : 0);
    const text = endWithin(piece.text, room);
    if (text !== '') shown.push({ ...piece, text });
    if (text.length < piece.text.length) return { shown: shown.reverse(), whole: false };
    left = room - htmlBytes(text);
  }
  return { shown: shown.reverse(), whole: true };
}

/** Bytes that pieces take whatever they hold: few outputs could take more than there is room for. */
function mostBytes(pieces: readonly TerminalPiece[]): number {
  return pieces.reduce((sum, { text, look }) => sum + mostHtmlBytes(text) + (look ? markupBytes : 0), 0);
}

function partText(shown: readonly TerminalPiece[]): string {
  const bytes = shown.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return `the last ${bytesText(bytes)}`;
}
