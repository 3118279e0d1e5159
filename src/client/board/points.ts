import { cleanChanges, latencyEfficiency } from '../../stats/composite-formula.ts';
import { type BoardRow, cellOf } from './board-row.ts';
import type { Choice, Weighed } from './choice.ts';

/**
 * Points of each row, 0 to 1: the mean of its figures by the reader's weights. Wall time and blast radius count as the
 * published composite counts them; tokens as the fewest of all rows ÷ the row's. A row that lacks a figure with weight
 * has none: absence earns nothing and costs nothing.
 */
export function pointsOf(rows: readonly BoardRow[], weights: Choice['weights']): (number | undefined)[] {
  const tokens = rows.flatMap((row) => cellOf(row, 'tokens')?.value ?? []);
  const fewest = tokens.reduce((least, value) => Math.min(least, value), Infinity);
  const entries = Object.entries(weights) as [Weighed, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return rows.map((row) => {
    let sum = 0;
    for (const [name, weight] of entries) {
      const value = cellOf(row, name)?.value;
      if (value === undefined) return undefined;
      sum += weight * component(name, value, fewest);
    }
    return total === 0 ? undefined : sum / total;
  });
}

/** The place of each row by its points, from 1, equal points alike; absent without points. */
export function placesBy(points: readonly (number | undefined)[]): (number | undefined)[] {
  const sorted = points.filter((value) => value !== undefined).sort((left, right) => right - left);
  return points.map((value) => (value === undefined ? undefined : sorted.indexOf(value) + 1));
}

function component(name: Weighed, value: number, fewestTokens: number): number {
  if (name === 'wall') return latencyEfficiency(value);
  if (name === 'blast') return cleanChanges(value);
  if (name === 'tokens') return value === 0 ? 1 : fewestTokens / value;
  return value;
}
