import type { Cell } from '../../schemas/cell.ts';
import { cellView, type CellView } from '../../src/views/cell/cell-view.ts';
import { aCell } from './a-cell.ts';
import { loadFolder, onlyCell } from './load-folder.ts';

/** What the page of the only run of a data folder says. */
export async function aView(parts: Partial<Cell>, files: Record<string, unknown> = {}): Promise<CellView> {
  const loaded = await loadFolder({ 'sweeps/spring/a.json': aCell(parts), ...files });
  const entry = onlyCell(loaded);
  return cellView(loaded.site, entry, entry.shown, { base: '/' });
}
