import type { RunSummary, Site } from '../load/site-model.ts';
import { runFilePath } from '../routes/data-paths.ts';
import { castText } from '../terminal/cast-text.ts';
import type { Document } from './document.ts';

/** The terminal recording of a run as an asciicast file, without what was typed; nothing for a run without one. */
export function* recordingDocument(site: Site, run: RunSummary): Generator<Document> {
  const detail = site.readRecording(run);
  if (detail) yield { path: runFilePath(run, 'cast').slice(1), body: castText(detail.recording) };
}
