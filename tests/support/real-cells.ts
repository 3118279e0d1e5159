import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, cell } from '../../schemas/cell.ts';

const root = join(import.meta.dirname, '../../data/sweeps');

/** The real cells, parsed, by path under data/sweeps. */
export function realCells(): Map<string, Cell> {
  const paths = globSync('*/**/*.json', { cwd: root }).filter((path) => !path.endsWith('sweep.json'));
  return new Map(
    paths.sort().map((path) => [path, cell.parse(JSON.parse(readFileSync(join(root, path), 'utf8')))]),
  );
}

/** The reference cell: every scorer and five spans. */
export function referenceCell(): Cell {
  const path =
    'expansion-20260616/opencode/meta/llama-4-maverick-17b-128e-instruct/polyglot/rust-error-handling.json';
  return cell.parse(JSON.parse(readFileSync(join(root, path), 'utf8')));
}
