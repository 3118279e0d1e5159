import type { Cell } from '../../../schemas/cell.ts';
import { countText } from '../../text/numbers.ts';

/** Characters of a text that a page shows where a short one is expected. */
const longest = 3000;

/** Characters of such a text that are kept. */
const kept = 1000;

/** Parts with rooms of their own on the page, by their place in the run. */
const longParts = new Set([
  '/scorers/pass_rate/stdout_tail',
  '/scorers/pass_rate/stderr_tail',
  '/spans',
  '/steps',
  '/subagent_trajectories',
]);

/**
 * The run as its page shows it: texts that are far longer than anybody would write into an image name, a note or a path
 * are cut and say so, as the data of the run holds them whole. The same run where nothing is that long.
 */
export function pageCell(cell: Cell): Cell {
  return shorten(cell, '') as Cell;
}

function shorten(value: unknown, place: string): unknown {
  if (longParts.has(place)) return value;
  if (typeof value === 'string') return value.length > longest ? cut(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return shortenList(value, place);
  const entries = Object.entries(value);
  const shown = entries.map(([key, member]) => [key, shorten(member, `${place}/${key}`)] as const);
  return shown.every(([, member], index) => member === entries[index]?.[1])
    ? value
    : Object.fromEntries(shown);
}

function shortenList(list: readonly unknown[], place: string): unknown {
  const shown = list.map((entry) => shorten(entry, `${place}/-`));
  return shown.every((entry, index) => entry === list[index]) ? list : shown;
}

function cut(text: string): string {
  return `${text.slice(0, kept).toWellFormed()}… (${countText(text.length)} characters; whole in the data of this run)`;
}
