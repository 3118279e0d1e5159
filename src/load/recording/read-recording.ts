import { readFileSync } from 'node:fs';
import { changedFile } from '../changed-file.ts';
import type { Recording } from '../../terminal/recording.ts';
import { withoutActs } from '../../terminal/without-acts.ts';
import { decodeText } from '../decode.ts';
import { LearnedNames } from '../redact/names.ts';
import { sha256Hex } from '../sha256.ts';
import { parseCast } from './parse-cast.ts';
import type { RecordingDetail, RecordingSummary } from './recording-model.ts';
import { redactRecording } from './redact-recording.ts';

/** Reads a recording a second time. Throws when the bytes are not those that were judged. */
export function readRecording(stored: RecordingSummary, allow: readonly string[]): RecordingDetail {
  const { file, sha256, names } = stored;
  const bytes = readFileSync(file.absolutePath);
  const decoded = decodeText(bytes);
  const text = sha256Hex(bytes) === sha256 && 'text' in decoded ? decoded.text : '';
  const { recording } = parseCast(text, file.path, allow);
  if (!recording) throw changedFile(file.path);
  return publishableRecording(recording, new LearnedNames(names), allow);
}

/** A recording as it may be published. Control strings go first: a private text may stand around one. */
export function publishableRecording(
  recorded: Recording,
  names: LearnedNames,
  allow: readonly string[],
): RecordingDetail {
  const { recording, takenOut } = withoutActs(recorded);
  return { ...redactRecording(recording, { allow, names }), takenOut };
}
