import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellFacts } from '../../src/snippets/cell-snippets.ts';

interface CellFile {
  cli: string;
  model: string;
  task: string;
  container_image?: string;
  image_digest?: string;
}

const sweeps = new URL('../../data/sweeps/', import.meta.url).pathname;

/** The published cells of the data folder, as the snippets take them. */
export const realCells: CellFacts[] = readdirSync(sweeps, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json') && !path.endsWith('sweep.json'))
  .toSorted()
  .map((path) => JSON.parse(readFileSync(join(sweeps, path), 'utf8')) as CellFile)
  .map((cell) => ({
    cli: cell.cli,
    model: cell.model,
    task: cell.task,
    containerImage: cell.container_image,
    imageDigest: cell.image_digest,
  }));
