import type { CellEntry } from '../../load/site-model.ts';
import { cellPath } from '../../routes/page-paths.ts';
import { countText, plural } from '../../text/numbers.ts';
import { type OutcomeWords, outcomeWords, type Tone } from '../../text/outcome-words.ts';
import type { Sign } from '../../text/sign.ts';
import { withdrawnWords } from '../../text/withdrawn-words.ts';
import { readerOrder } from '../../text/reader-order.ts';
import { runWords } from '../run-words.ts';
import { tallyRuns } from '../tally.ts';

/** One cell as a square. */
export interface StripSquare {
  path: string;
  sign: Sign;
  tone: Tone;
  /** What the square says in words. */
  label: string;
}

/** One kind of outcome as a part of a bar. */
export interface StripPart {
  sign: Sign;
  tone: Tone;
  label: string;
  count: string;
  /** Start and width in thousandths of the bar. */
  x: number;
  width: number;
}

/** How the shown runs of cells ended: a square each, or one bar for all. */
export interface OutcomeStrip {
  squares: StripSquare[];
  parts: StripPart[];
}

/** How squares are named and where they lead. */
export interface SquareWords {
  labelOf: (entry: CellEntry) => string;
  /** The cell's own page where absent. */
  pathOf?: (entry: CellEntry) => string;
}

/** Draws a square for each cell where there are words for them, else one bar of counts. */
export function outcomeStrip(cells: readonly CellEntry[], words: SquareWords | undefined): OutcomeStrip {
  return words
    ? { squares: cells.map((entry) => square(entry, words)), parts: [] }
    : { squares: [], parts: barParts(cells) };
}

function square(entry: CellEntry, { labelOf, pathOf = cellPath }: SquareWords): StripSquare {
  const { sign, tone, short } = runWords(entry.shown);
  const name = labelOf(entry);
  return { path: pathOf(entry), sign, tone, label: `${name}: ${short}${repeatsText(entry)}` };
}

function repeatsText({ runs }: CellEntry): string {
  if (runs.length < 2) return '';
  const { solved, counted } = tallyRuns(runs);
  return ` (${countText(solved)} of ${plural(counted, 'run')} solved it)`;
}

function barParts(cells: readonly CellEntry[]): StripPart[] {
  const byWords = Map.groupBy(cells, ({ shown }): OutcomeWords => runWords(shown));
  const ordered = [...readerOrder.map(outcomeWords), withdrawnWords];
  let x = 0;
  return ordered.flatMap((words) => {
    const count = byWords.get(words)?.length ?? 0;
    if (count === 0) return [];
    const end = x + (1000 * count) / cells.length;
    const part = {
      sign: words.sign,
      tone: words.tone,
      label: words.short,
      count: countText(count),
      x: Math.round(x),
      width: Math.round(end) - Math.round(x),
    };
    x = end;
    return [part];
  });
}
