import type { PublishedPairRun } from '../../../schemas/published-grid.ts';
import { encodeSegment } from '../../routes/encode-id.ts';
import { element } from '../dom/element.ts';
import type { CompareContext } from './compare-context.ts';
import type { CompareState } from './compare-state.ts';

/** The name of a run within its cell, as the address gives it: `{sweep}/{number}`. */
export function runKey({ sweepId, run }: PublishedPairRun): string {
  return `${encodeSegment(sweepId)}/${String(run)}`;
}

/** The run that the address names, else the first of the newest sweep. */
export function chosenRun(
  runs: readonly PublishedPairRun[],
  key: string | undefined,
): PublishedPairRun | undefined {
  return runs.find((run) => runKey(run) === key) ?? runs[0];
}

/** Lets the reader choose among the runs of each cell, where there are several. */
export function runChoice(
  { state, names, first, second }: CompareContext,
  [ours, theirs]: readonly [readonly PublishedPairRun[], readonly PublishedPairRun[]],
  go: (state: CompareState) => void,
): HTMLElement[] {
  if (ours.length < 2 && theirs.length < 2) return [];
  const select = (key: 'firstRun' | 'secondRun', pair: number, runs: readonly PublishedPairRun[]) => {
    const chosen = chosenRun(runs, state[key]);
    const options = runs.map((run) =>
      element(
        'option',
        { value: runKey(run), selected: run === chosen },
        `${run.sweepId}, run ${String(run.run)}`,
      ),
    );
    const box = element('select', {}, ...options);
    box.addEventListener('change', () => {
      go({ ...state, [key]: box.value });
    });
    return element('label', {}, `Run of ${names.name(pair)}`, box);
  };
  return [
    element('div', { class: 'choice' }, select('firstRun', first, ours), select('secondRun', second, theirs)),
  ];
}
