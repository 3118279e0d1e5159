import type { Cell } from '../../schemas/cell.ts';
import { checkCellId } from './check-cell-id.ts';
import { checkSpans } from './check-spans.ts';
import { checkTimes } from './check-times.ts';
import { checkTotals } from './check-totals.ts';
import type { Origin } from './fault.ts';
import type { Problem } from './problem.ts';

/**
 * What a run says that cannot all be true, as warnings: it is published as it is, and flagged. Parts that the source has
 * cut short (`source.truncated`) are not counted. The composite is audited elsewhere. Without an origin, the file is empty.
 */
export function checkClaims(cell: Cell, { file, line }: Origin = { file: '' }): Problem[] {
  const claims = [...checkCellId(cell), ...checkTimes(cell), ...checkTotals(cell), ...checkSpans(cell)];
  const place = line === undefined ? { file } : { file, line };
  return claims.map((claim) => ({ severity: 'warning', ...place, ...claim }));
}
