import type { CellEntry } from '../../load/site-model.ts';
import { cellPath } from '../../routes/page-paths.ts';
import type { Tone } from '../../text/outcome-words.ts';
import { countText, plural } from '../../text/numbers.ts';
import { readingText } from '../../text/reading-text.ts';
import type { Sign } from '../../text/sign.ts';
import { runWords } from '../run-words.ts';
import { tallyRuns } from '../tally.ts';

/** One cell as a row: how its shown run ended, and what was measured of it. */
export interface CellRow {
  path: string;
  /** The part in grey and the part in ink. */
  name: { grey: string; ink: string };
  sign: Sign;
  tone: Tone;
  outcome: string;
  /** "2 of 3 runs solved it; 1 earlier run"; empty for a cell of one run. */
  others: string;
  wall: string;
  tokens: string;
  blast: string;
}

/** Cells in rows. */
export interface CellTable {
  /** What a row is: "Task". */
  rowIs: string;
  rows: CellRow[];
  /** Cells for which there is no room as rows: links only. */
  more: { path: string; text: string }[];
}

/** As many rows as a page of at most 2 MiB has room for. */
const mostRows = 1000;
const mostLinks = 5000;

/** Puts cells in rows, in the order given; `nameOf` says what tells them apart. */
export function cellTable(
  rowIs: string,
  entries: readonly CellEntry[],
  nameOf: (entry: CellEntry) => CellRow['name'],
  pathOf: (entry: CellEntry) => string = cellPath,
): CellTable {
  return {
    rowIs,
    rows: entries.slice(0, mostRows).map((entry) => cellRow(entry, nameOf(entry), pathOf(entry))),
    more: entries.slice(mostRows, mostRows + mostLinks).map((entry) => {
      const { grey, ink } = nameOf(entry);
      return { path: pathOf(entry), text: `${grey}${ink}` };
    }),
  };
}

function cellRow(entry: CellEntry, name: CellRow['name'], path: string): CellRow {
  const { sign, tone, short } = runWords(entry.shown);
  const { readings } = entry.shown;
  return {
    path,
    name,
    sign,
    tone,
    outcome: short,
    others: otherRuns(entry),
    wall: readingText('wall', readings.wall),
    tokens: readingText('tokensPerCorrect', readings.tokensPerCorrect),
    blast: readingText('blastRadius', readings.blastRadius),
  };
}

function otherRuns({ runs, earlier }: CellEntry): string {
  const { solved, counted } = tallyRuns(runs);
  return [
    ...(runs.length > 1 ? [`${countText(solved)} of ${plural(counted, 'run')} solved it`] : []),
    ...(earlier.length > 0 ? [plural(earlier.length, 'earlier run')] : []),
  ].join('; ');
}
