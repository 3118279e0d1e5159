import type { RunSummary, Site } from '../../load/site-model.ts';
import { playerPath, runPath } from '../../routes/page-paths.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import { durationText } from '../../text/numbers.ts';
import type { OutcomeWords } from '../../text/outcome-words.ts';
import { summaryView } from '../player/summary-view.ts';
import { runWords } from '../run-words.ts';

/** One recording of the gallery, or one summary of spans. */
export interface RecordingCard {
  /** Path of the player page. */
  path: string;
  run: string;
  kind: 'recording' | 'span summary';
  title: string;
  facts: string;
  outcome: Pick<OutcomeWords, 'tone' | 'sign' | 'short'>;
  /** The last lines of the screen; absent where it is not shown or was empty. */
  still?: string;
}

const stillLines = 9;
const stillColumns = 70;

/** Decides what the gallery shows of a run that can be played. */
export function recordingCard(
  site: Site,
  run: RunSummary,
  { withStill }: { withStill: boolean },
): RecordingCard {
  const recording = site.recordings.get(run.recordingPath ?? '');
  const wall = run.readings.wall;
  const length = recording?.durationMs ?? (wall.state === 'measured' ? wall.value : undefined);
  const still = withStill
    ? stillOf(recording?.last ?? summaryView(site.readRun(run)?.cell).text.split('\n'))
    : '';
  const repeat = run.run > 1 ? `run ${String(run.run)}` : undefined;
  return {
    path: playerPath(run),
    run: runPath(run),
    kind: recording ? 'recording' : 'span summary',
    title: `${run.cli} × ${modelName(run.model).name} on ${taskName(run.task)}`,
    facts: [length === undefined ? 'length not recorded' : durationText(length), run.sweepId, repeat]
      .filter((fact) => fact !== undefined)
      .join(' · '),
    outcome: runWords(run),
    ...(still === '' ? {} : { still }),
  };
}

function stillOf(lines: readonly string[]): string {
  return lines
    .slice(-stillLines)
    .map((line) => line.slice(0, stillColumns).trimEnd())
    .join('\n')
    .trimEnd();
}
