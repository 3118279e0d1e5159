import type { Cell } from '../../schemas/cell.ts';
import { checkCellId } from './check-cell-id.ts';
import { checkSpans } from './check-spans.ts';
import { checkTimes } from './check-times.ts';
import { checkTotals } from './check-totals.ts';
import type { Claim } from './claim.ts';
import type { Origin } from './fault.ts';
import { MAX_FAULTS } from './limits.ts';
import type { Problem } from './problem.ts';

/**
 * What a run says that cannot all be true, and further claims that are known, as warnings: it is published as it is, and
 * flagged. Parts that the source has cut short (`source.truncated`) are not counted. The composite is audited elsewhere.
 * Without an origin, the file is empty.
 */
export function checkClaims(
  cell: Cell,
  { file, line }: Origin = { file: '' },
  further: readonly Claim[] = [],
): Problem[] {
  const claims = [...checkCellId(cell), ...checkTimes(cell), ...checkTotals(cell), ...checkSpans(cell)];
  const place = line === undefined ? { file } : { file, line };
  return [...cutShort(claims), ...further].map((claim) => ({ severity: 'warning', ...place, ...claim }));
}

function cutShort(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= MAX_FAULTS) return claims;
  const rest: Claim = {
    rule: 'more-faults',
    pointer: '',
    message: `more than ${String(MAX_FAULTS)} doubts; the rest are not listed`,
    hint: 'Mend these first.',
  };
  return [...claims.slice(0, MAX_FAULTS), rest];
}
