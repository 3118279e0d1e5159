import type { Cell } from '../../../schemas/cell.ts';
import { countText } from '../../text/numbers.ts';

/** Characters of a text that a page shows where a short one is expected. */
const longest = 3000;

/** Characters of such a text that are kept. */
const kept = 1000;

/** Parts with rooms of their own on the page, by the keys that lead to them. */
type Parts = ReadonlyMap<string, Parts | 'whole'>;

const longParts: Parts = new Map<string, Parts | 'whole'>([
  [
    'scorers',
    new Map([
      [
        'pass_rate',
        new Map([
          ['stdout_tail', 'whole'],
          ['stderr_tail', 'whole'],
        ]),
      ],
    ]),
  ],
  ['spans', 'whole'],
  ['steps', 'whole'],
  ['subagent_trajectories', 'whole'],
]);

/**
 * The run as its page shows it: texts that are far longer than anybody would write into an image name, a note or a path
 * are cut and say so, as the data of the run holds them whole. The same run where nothing is that long.
 */
export function pageCell(cell: Cell): Cell {
  return shorten(cell, longParts) as Cell;
}

function shorten(value: unknown, parts: Parts | 'whole' | undefined): unknown {
  if (parts === 'whole') return value;
  if (typeof value === 'string') return value.length > longest ? cut(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? shortenList(value) : shortenRecord(value as Members, parts);
}

type Members = Record<string, unknown>;

function shortenList(list: readonly unknown[]): unknown {
  const shown = list.map((entry) => shorten(entry, undefined));
  return shown.every((entry, index) => entry === list[index]) ? list : shown;
}

function shortenRecord(record: Members, parts: Parts | undefined): Members {
  let shown: Members | undefined;
  for (const key of Object.keys(record)) {
    const short = shorten(record[key], parts?.get(key));
    if (short !== record[key]) (shown ??= { ...record })[key] = short;
  }
  return shown ?? record;
}

function cut(text: string): string {
  return `${text.slice(0, kept).toWellFormed()}… (${countText(text.length)} characters; whole in the data of this run)`;
}
