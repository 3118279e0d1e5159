import { readFileSync, statSync } from 'node:fs';
import { recordingDurationMs } from '../../terminal/recording.ts';
import { screenText } from '../../terminal/screen-text.ts';
import type { DataFile } from '../data-file.ts';
import { decodeText } from '../decode.ts';
import { type Fault, problemsOf } from '../fault.ts';
import type { Problem } from '../problem.ts';
import { readRunAgain } from '../read-run-again.ts';
import { LearnedNames } from '../redact/names.ts';
import { redactWith } from '../redact/redact.ts';
import { sha256Hex } from '../sha256.ts';
import type { RunSummary } from '../site-model.ts';
import { parseCast } from './parse-cast.ts';
import { publishableRecording } from './read-recording.ts';
import type { RecordingSummary } from './recording-model.ts';
import { privateOnScreen, tooLarge } from './recording-faults.ts';
import { MAX_RECORDING_BYTES } from './recording-limits.ts';
import { rulesOnScreen } from './rules-on-screen.ts';

/** Recordings that are fit to be shown, by path, and what is wrong with the others. */
export interface LoadedRecordings {
  value: Map<string, RecordingSummary>;
  problems: Problem[];
}

/** Reads and judges every recording of the data folder. One that no published run names is a warning, and is not published. */
export async function loadRecordings(
  files: readonly DataFile[],
  runs: readonly RunSummary[],
  allow: readonly string[],
): Promise<LoadedRecordings> {
  const loaded: LoadedRecordings = { value: new Map(), problems: [] };
  const users = Map.groupBy(runs, ({ recordingPath }) => recordingPath);
  for (const file of files.filter(({ kind }) => kind === 'recording')) {
    const judged = await judgeRecording(file, namesOf(users.get(file.path) ?? [], allow), allow);
    if ('problems' in judged) loaded.problems.push(...judged.problems);
    else if (users.has(file.path)) loaded.value.set(file.path, judged);
    if (!users.has(file.path)) loaded.problems.push(unused(file.path));
  }
  return loaded;
}

async function judgeRecording(
  file: DataFile,
  names: LearnedNames,
  allow: readonly string[],
): Promise<RecordingSummary | { problems: Problem[] }> {
  const refuse = (fault: Fault) => ({ problems: problemsOf([fault], { file: file.path }) });
  const { size } = statSync(file.absolutePath);
  if (size > MAX_RECORDING_BYTES) return refuse(tooLarge(size));
  const bytes = readFileSync(file.absolutePath);
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return refuse(decoded.fault);
  const { recording, problems } = parseCast(decoded.text, file.path, allow);
  if (!recording) return { problems };
  const { recording: shown } = publishableRecording(recording, names, allow);
  const screen = await screenText(shown);
  const rules = rulesOnScreen(screen, { names, allow });
  if (rules.length > 0) return refuse(privateOnScreen(rules));
  return {
    file,
    sha256: sha256Hex(bytes),
    durationMs: recordingDurationMs(shown),
    cols: shown.cols,
    rows: shown.rows,
    last: screen.last,
    names: names.known,
  };
}

function namesOf(runs: readonly RunSummary[], allow: readonly string[]): LearnedNames {
  const names = new LearnedNames();
  for (const { stored } of runs)
    if (stored?.hasPrivateText) redactWith({ allow, names }, readRunAgain(stored));
  return names;
}

function unused(file: string): Problem {
  return {
    severity: 'warning',
    file,
    pointer: '',
    rule: 'unused-recording',
    message: 'no published run names this recording, so it is not published',
    hint: 'Name it in the field "recording" of its run, or remove it.',
  };
}
