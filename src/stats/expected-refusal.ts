import type { Cell } from '../../schemas/cell.ts';

/** Whether the task expects the agent to refuse, and how that is known; undefined when nothing says. */
export interface ExpectedRefusal {
  expected: boolean;
  /** True when it follows from what the published page left blank, not from a recorded field. */
  inferred: boolean;
}

/** Reads from a run whether its task expects a refusal: from the scorer, else from the printed figures. */
export function expectedRefusal(cell: Cell): ExpectedRefusal | undefined {
  const scorer = cell.scorers?.refusal;
  const recorded =
    scorer?.expected_refusal ??
    (scorer?.not_applicable === undefined ? undefined : !scorer.not_applicable) ??
    cell.scorers?.composite?.components?.expected_refusal;
  if (recorded !== undefined) return { expected: recorded, inferred: false };
  if (cell.headline === undefined) return undefined;
  return { expected: cell.headline.Refusal !== undefined, inferred: true };
}
