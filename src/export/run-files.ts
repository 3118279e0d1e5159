import type { Cell } from '../../schemas/cell.ts';
import type { RunSummary, Site } from '../load/site-model.ts';
import { runFilePath, type RunFileEnding } from '../routes/data-paths.ts';
import type { RunIds } from '../routes/ids.ts';
import { isLongTrace } from '../views/cell/trace-length.ts';
import { callsOnPage } from '../views/cell/calls.ts';
import { transcriptText } from '../views/transcript/transcript-text.ts';
import type { Document } from './document.ts';

/** The parts of a run that are published as files of their own, whole, whatever its page shows of them. */
export function* runFiles(site: Site, run: RunSummary): Generator<Document> {
  const detail = run.withdrawn ? undefined : site.readRun(run);
  if (!detail) return;
  yield* outputs(detail.cell, run);
  yield* transcript(detail.cell, run);
  yield* modelCalls(detail.cell, run);
  if (detail.patch !== undefined && detail.patch.trim() !== '') yield file(run, 'diff', detail.patch);
  const { spans } = detail.cell;
  if (spans && isLongTrace(spans)) yield file(run, 'spans.json', JSON.stringify({ spans }));
}

function* outputs({ scorers }: Cell, ids: RunIds): Generator<Document> {
  const { stdout_tail: stdout, stderr_tail: stderr } = scorers?.pass_rate ?? {};
  if (stdout !== undefined && stdout.trim() !== '') yield file(ids, 'stdout.txt', stdout);
  if (stderr !== undefined && stderr.trim() !== '') yield file(ids, 'stderr.txt', stderr);
}

function* transcript(cell: Cell, ids: RunIds): Generator<Document> {
  const { steps = [], subagent_trajectories } = cell;
  if (steps.length === 0) return;
  const data = { steps, ...(subagent_trajectories === undefined ? {} : { subagent_trajectories }) };
  yield file(ids, 'transcript.txt', transcriptText(cell));
  yield file(ids, 'steps.json', `${JSON.stringify(data)}\n`);
}

/** Only where the page does not show all of them. */
function* modelCalls({ model_calls: calls = [] }: Cell, ids: RunIds): Generator<Document> {
  if (callsOnPage(calls).length < calls.length) yield file(ids, 'calls.json', `${JSON.stringify(calls)}\n`);
}

function file(ids: RunIds, ending: RunFileEnding, body: string): Document {
  return { path: runFilePath(ids, ending).slice(1), body };
}
