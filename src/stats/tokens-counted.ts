import type { Cell } from '../../schemas/cell.ts';

/** Whether the harness counted model calls or tokens: its zero stands for nothing counted. */
export function tokensCounted({ scorers }: Cell): boolean {
  return (scorers?.tokens?.model_calls ?? 0) > 0 || (scorers?.tokens?.total_tokens ?? 0) > 0;
}
