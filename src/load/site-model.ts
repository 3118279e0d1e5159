import type {
  CatalogueCategory,
  CatalogueCli,
  CatalogueModel,
  CatalogueTask,
} from '../../schemas/catalogue.ts';
import type { Cell } from '../../schemas/cell.ts';
import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import type { Sweep } from '../../schemas/sweep.ts';
import type { CellIds, RunIds } from '../routes/ids.ts';
import type { OutcomeKind } from '../stats/outcome-kind.ts';
import type { Readings } from '../stats/reading.ts';
import type { CardChoice } from './card-choice.ts';
import type { StoredPatch } from './patch/stored-patch.ts';
import type { Problem } from './problem.ts';
import type { RecordingDetail, RecordingSummary } from './recording/recording-model.ts';
import type { Redaction } from './redact/redaction.ts';
import type { StoredRun } from './stored-run.ts';

/** The light part of a run, kept in memory for every run of the site. */
export interface RunSummary extends RunIds {
  category?: string;
  outcome: OutcomeKind;
  readings: Readings;
  /** Tokens the harness counted for the run, solved or not; absent where it counted none. */
  totalTokens?: number;
  /** Part of the published composite that was credited without measurement; absent where none was published. */
  compositeCredited?: number;
  /** What went wrong, without what differs from run to run; runs with the same fault have the same text. */
  failures?: readonly string[];
  startedAt?: string;
  endedAt?: string;
  /** Number of spans; absent where there are none. */
  spanCount?: number;
  /** Path of the terminal recording inside the data folder, where there is one. */
  recordingPath?: string;
  /** Number of steps of the transcript; absent where there are none. */
  stepCount?: number;
  /** Path of the patch inside the data folder, where there is one. */
  patchPath?: string;
  /** Absent for a run that only the ledger knows. */
  stored?: StoredRun;
  /** Set when the ledger has taken the run back. */
  withdrawn?: { date: string; reason?: string };
  /** What is odd about the run; published beside it. */
  warnings: Problem[];
}

/** One CLI × model × task with all its runs. */
export interface CellEntry extends CellIds {
  category?: string;
  /** The run that the cell page shows in full: of the newest sweep, the first that was not withdrawn. */
  shown: RunSummary;
  /** Runs of the newest sweep, by repeat number. */
  runs: RunSummary[];
  /** Runs of older sweeps, newest sweep first. */
  earlier: RunSummary[];
}

/** A sweep with what its file says and when its runs ran. */
export interface SweepEntry {
  sweepId: string;
  sweep: Sweep;
  firstStartedAt?: string;
  lastStartedAt?: string;
  /** Published runs; those that were withdrawn do not count. */
  runCount: number;
}

/** Descriptions by id. */
export interface Catalogue {
  clis: ReadonlyMap<string, CatalogueCli>;
  models: ReadonlyMap<string, CatalogueModel>;
  tasks: ReadonlyMap<string, CatalogueTask>;
  categories: ReadonlyMap<string, CatalogueCategory>;
}

/** A whole run, read again from its file when its page is made. */
export interface RunDetail {
  cell: Cell;
  redactions: Redaction[];
  /** What the agent changed, as a unified diff; absent where the run names no patch that is fit to be published. */
  patch?: string;
}

/** What is known of a site without reading again: plain data, which can be handed to another thread. */
export interface SiteData {
  settings: SiteSettings;
  /** Which pages have a picture for sharing; those of the leaderboard where nothing is said. */
  cards?: CardChoice;
  /** Newest sweep first. */
  sweeps: SweepEntry[];
  /** In the order of their addresses. */
  cells: CellEntry[];
  catalogue: Catalogue;
  ledger: LedgerEntry[];
  /** Terminal recordings that are fit to be shown, by their path inside the data folder. */
  recordings: ReadonlyMap<string, RecordingSummary>;
  /** Patches that are fit to be published, by their path inside the data folder. */
  patches: ReadonlyMap<string, StoredPatch>;
  /** What kept files out of the site, where the build was told to go on without them. */
  leftOut: Problem[];
}

/** Everything the pages are made from. */
export interface Site extends SiteData {
  /** Reads a run's file again. Throws when the file has changed since the site was loaded. */
  readRun: (summary: RunSummary) => RunDetail | undefined;
  /** Reads the terminal recording of a run again; undefined where there is none. Throws when the file has changed since the site was loaded. */
  readRecording: (summary: RunSummary) => RecordingDetail | undefined;
}
