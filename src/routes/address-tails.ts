import { encodeId, encodeSegment } from './encode-id.ts';
import type { CellIds, RunIds } from './ids.ts';
import { remembered } from './remembered.ts';

/** What names a pair: one CLI with one model. */
export type PairIds = Pick<CellIds, 'cli' | 'model'>;

/** `{cli}/{model}`, without slashes around it. */
export function pairTail({ cli, model }: PairIds): string {
  return `${encodeSegment(cli)}/${idTail(model)}`;
}

/** `<address>` of the contract: `{cli}/{model}/{task}`, without slashes around it. */
export function cellTail(ids: CellIds): string {
  return `${pairTail(ids)}/${idTail(ids.task)}`;
}

/** `sweep/{sweep_id}/cell/<address>`, and `/run-{n}` for every run but the first. */
export function runTail(ids: RunIds): string {
  return `sweep/${encodeSegment(ids.sweepId)}/cell/${cellTail(ids)}${repeatTail(ids.run)}`;
}

/** `/run-{n}`, or nothing for the first run. */
export function repeatTail(run: number): string {
  return run > 1 ? `/run-${run.toString()}` : '';
}

/** A model or task id as a path, without slashes around it. */
export function idTail(id: string): string {
  return tailOf(id);
}

/** The same few ids make up every address of a site. */
const tailOf = remembered((id) => encodeId(id).join('/'));
