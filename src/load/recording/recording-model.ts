import type { Recording } from '../../terminal/recording.ts';
import type { DataFile } from '../data-file.ts';
import type { KnownNames } from '../redact/names.ts';
import type { RuleCounts } from './redact-recording.ts';

/** The light part of a terminal recording, kept in memory for every recording of the site. */
export interface RecordingSummary {
  file: DataFile;
  /** sha256 of the bytes of the file, 64 hex digits. */
  sha256: string;
  durationMs: number;
  cols: number;
  rows: number;
  /** The screen at the end of the recording, without colours and without private texts. */
  last: string[];
  /** Names that the runs with this recording gave away. */
  names: KnownNames;
}

/** A whole recording, read again when its page is made, without private texts and without what acts outside of the screen. */
export interface RecordingDetail {
  recording: Recording;
  /** Number of control strings that were taken out: titles, links, the clipboard, questions to the terminal. */
  takenOut: number;
  redactions: RuleCounts;
}
