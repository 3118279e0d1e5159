import type { CellEntry } from '../../load/site-model.ts';
import { modelName, taskName } from '../../text/model-name.ts';

/** A name in two parts: what readers may skip in grey, the rest in ink. */
export interface SplitName {
  grey: string;
  ink: string;
}

/** A model id, its vendor in grey. */
export function modelSplit(model: string): SplitName {
  const { vendor, name } = modelName(model);
  return { grey: vendor, ink: name };
}

/** A task id, its folders in grey. */
export function taskSplit(task: string): SplitName {
  const ink = taskName(task);
  return { grey: task.slice(0, task.length - ink.length), ink };
}

/** A pair, its CLI and the vendor of its model in grey. */
export function pairSplit({ cli, model }: Pick<CellEntry, 'cli' | 'model'>): SplitName {
  const { vendor, name } = modelName(model);
  return { grey: `${cli} × ${vendor}`, ink: name };
}

/** An id that has no parts. */
export function plainName(id: string): SplitName {
  return { grey: '', ink: id };
}

/** A pair in one line. */
export function pairText({ cli, model }: Pick<CellEntry, 'cli' | 'model'>): string {
  return `${cli} × ${model}`;
}

/** A cell in one line. */
export function cellText(entry: Pick<CellEntry, 'cli' | 'model' | 'task'>): string {
  return `${pairText(entry)} on ${entry.task}`;
}
