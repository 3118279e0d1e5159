import type { Cell } from '../../schemas/cell.ts';
import type { Claim } from './claim.ts';
import { showValue } from './show-value.ts';

/** Compares the published id with the fields: sweep, CLI, model and task with slashes between, and #run{n} or nothing. */
export function checkCellId(cell: Cell): Claim[] {
  if (cell.cell_id === undefined) return [];
  const expected = [cell.sweep_id, cell.cli, cell.model, cell.task].join('/');
  const withRun = `${expected}#run${String(cell.run ?? 1)}`;
  if (cell.cell_id === expected || cell.cell_id === withRun) return [];
  return [
    {
      rule: 'cell-id-differs',
      pointer: '/cell_id',
      message: `the fields give ${showValue(expected)} or ${showValue(withRun)}, received ${showValue(cell.cell_id)}`,
      hint: 'Correct the field that is wrong. Addresses are made from the fields, not from cell_id.',
    },
  ];
}
