import { variedPath } from '../../routes/page-paths.ts';
import type { CellGroup } from './group-table.ts';

/** Leads from pairs that share a CLI or a model to the tests of the first of them against the others; nowhere from one alone. */
export function variedLinks(
  pairs: readonly CellGroup[],
  fixed: 'cli' | 'model',
): { text: string; path: string }[] {
  const [first] = pairs[0]?.cells ?? [];
  if (pairs.length < 2 || !first) return [];
  const text =
    fixed === 'cli'
      ? 'Fix the CLI, vary the model: paired tests on common tasks'
      : 'Fix the model, vary the CLI: paired tests on common tasks';
  return [{ text, path: variedPath(first, fixed) }];
}
