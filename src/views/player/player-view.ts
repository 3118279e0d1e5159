import type { RunSummary, Site } from '../../load/site-model.ts';
import { runFilePath } from '../../routes/data-paths.ts';
import { playerPath, runPath } from '../../routes/page-paths.ts';
import { clockText } from '../../text/clock-text.ts';
import { modelName, taskName } from '../../text/model-name.ts';
import type { OutcomeWords } from '../../text/outcome-words.ts';
import { runWords } from '../run-words.ts';
import { type ChaptersView, recordingView } from './recording-view.ts';
import { type SummaryView, summaryView } from './summary-view.ts';

/** Everything that the player page of one run says. */
export interface PlayerView {
  title: string;
  description: string;
  /** Path of this page. */
  path: string;
  /** Path of the page of the run. */
  run: string;
  outcome: Pick<OutcomeWords, 'tone' | 'sign' | 'short'>;
  /** What can be played; absent for a run without anything. */
  recording?: ChaptersView & { cast: string };
  summary?: SummaryView;
  /** Why there is nothing to play. */
  none?: string;
}

/** Decides what the player page of one run says. Its recording is read again, and played to see what it showed. */
export async function playerView(site: Site, run: RunSummary): Promise<PlayerView> {
  const name = `${run.cli} × ${modelName(run.model).name} on ${taskName(run.task)}`;
  const head = {
    title: name,
    path: playerPath(run),
    run: runPath(run),
    outcome: runWords(run),
  };
  const none = (fact: string): PlayerView => ({ ...head, description: fact, none: fact });
  if (run.withdrawn) return none('The run was withdrawn, and its recording with it.');
  const recorded = site.readRecording(run);
  if (recorded) {
    const recording = await recordingView(recorded, site.readRun(run)?.cell);
    const cast = runFilePath(run, 'cast');
    const description = `Recording of the terminal of ${name}: ${clockText(recording.durationMs)}.`;
    return { ...head, description, recording: { ...recording, cast } };
  }
  const fault =
    run.recordingPath === undefined ? '' : ' Its recording was left out because of errors in its file.';
  if (run.spanCount === undefined)
    return none(
      `There is nothing to play: neither the terminal of this run nor its steps were recorded.${fault}`,
    );
  const summary = summaryView(site.readRun(run)?.cell, fault);
  return { ...head, description: `Steps of ${name}, played from its spans. No recording.`, summary };
}
