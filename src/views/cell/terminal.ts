import type { RunSummary, Site } from '../../load/site-model.ts';
import { playerPath } from '../../routes/page-paths.ts';
import { durationText } from '../../text/numbers.ts';

/** What a cell page says about the terminal of its run. */
export interface TerminalView {
  fact: string;
  /** What the link to the player says; absent where there is nothing to play. */
  play?: string;
  player: string;
}

/** Says whether the terminal of a run was recorded, and what can be played. */
export function terminalView(site: Site, run: RunSummary): TerminalView {
  const player = playerPath(run);
  const recording = run.recordingPath === undefined ? undefined : site.recordings.get(run.recordingPath);
  if (recording)
    return { fact: `Recorded: ${durationText(recording.durationMs)}.`, play: 'Play the recording', player };
  const fact =
    run.recordingPath === undefined
      ? 'No recording.'
      : 'The recording was left out because of errors in its file.';
  return run.spanCount === undefined
    ? { fact, player }
    : { fact, play: 'Play a summary of the spans', player };
}
