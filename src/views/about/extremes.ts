import type { CellEntry } from '../../load/site-model.ts';
import { cellPath } from '../../routes/page-paths.ts';
import { ranItsCourse } from '../../stats/ran-its-course.ts';
import { isSolved } from '../../stats/solved-kinds.ts';
import { durationText } from '../../text/numbers.ts';
import type { Fact } from './about-view.ts';

interface Timed {
  entry: CellEntry;
  wallMs: number;
}

/** The quickest and the slowest cell of those that solved their task, where there are two to tell apart. */
export function extremes(cells: readonly CellEntry[], nameOf: (entry: CellEntry) => string): Fact[] {
  const timed = cells
    .flatMap((entry): Timed[] => timedIfSolved(entry))
    .sort((left, right) => left.wallMs - right.wallMs);
  const [quickest] = timed;
  const slowest = timed.at(-1);
  if (!quickest || !slowest || quickest === slowest) return [];
  const fact = (label: string, { entry, wallMs }: Timed): Fact => ({
    label,
    text: `${nameOf(entry)}, ${durationText(wallMs)}`,
    path: cellPath(entry),
  });
  return [fact('Quickest solved', quickest), fact('Slowest solved', slowest)];
}

function timedIfSolved(entry: CellEntry): Timed[] {
  const { outcome, withdrawn, readings } = entry.shown;
  const isTimed = !withdrawn && isSolved(outcome) && ranItsCourse(outcome);
  return isTimed && readings.wall.state === 'measured' ? [{ entry, wallMs: readings.wall.value }] : [];
}
