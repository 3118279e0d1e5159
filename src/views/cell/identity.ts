import type { Cell } from '../../../schemas/cell.ts';
import type { RunSummary } from '../../load/site-model.ts';
import type { RunIds } from '../../routes/ids.ts';
import { elapsedMs } from '../../stats/instant.ts';
import type { GlossaryKey } from '../../text/glossary.ts';
import { instantText } from '../../text/instant-text.ts';
import { durationText } from '../../text/numbers.ts';

/** One fact that names the run. */
export interface IdentityRow {
  label: string;
  glossaryKey?: GlossaryKey;
  /** What is shown; the whole value unless `short` is set. */
  value: string;
  /** Short form; the whole value opens on request. */
  short?: string;
  /** True when the value may be copied with one click. */
  copy: boolean;
  /** True for ids, digests and other text set in the code face. */
  code: boolean;
  /** False when the value names an absence. */
  recorded: boolean;
  /** Remark in small print. */
  note?: string;
  /** Machine-readable form of an instant. */
  instant?: string;
}

/** The facts that name a run: its id, image, digest, model build, versions and exit code. */
export function identityRows(cell: Cell): IdentityRow[] {
  return [
    code('cell', cell.cell_id),
    code('image', cell.container_image),
    digestRow(cell.image_digest),
    modelBuildRow(cell),
    ...(cell.cli_version === undefined ? [] : [code('CLI version', cell.cli_version)]),
  ];
}

/** The ids of a run, where its record is not shown. */
export function idRows({ sweepId, cli, model, task, run }: RunIds): IdentityRow[] {
  return [
    code('sweep', sweepId),
    code('CLI', cli),
    code('model', model),
    code('task', task),
    { label: 'run', value: String(run), copy: false, code: false, recorded: true },
  ];
}

/** When the run ran, in the text of the file, and how long. */
export function timingRows(cell: Cell, { readings }: Pick<RunSummary, 'readings'>): IdentityRow[] {
  return [
    instantRow('started', cell.started_at),
    instantRow('ended', cell.ended_at),
    durationRow(cell, readings),
  ];
}

function code(label: string, value: string | undefined): IdentityRow {
  if (value === undefined || value === '') return absent(label, value);
  return { label, value, copy: true, code: true, recorded: true };
}

function digestRow(digest: string | undefined): IdentityRow {
  if (digest === undefined || digest === '') return { ...absent('digest', digest), glossaryKey: 'digest' };
  const short = digest.length > 24 ? `${digest.slice(0, 19)}…` : undefined;
  return { ...code('digest', digest), glossaryKey: 'digest', ...(short === undefined ? {} : { short }) };
}

function modelBuildRow({ model, model_build_id: build }: Cell): IdentityRow {
  const row: IdentityRow =
    build === model
      ? {
          label: 'model build',
          value: 'same as the model id',
          copy: false,
          code: false,
          recorded: true,
          note: 'no revision of the weights was recorded',
        }
      : code('model build', build);
  return { ...row, glossaryKey: 'modelBuild' };
}

function instantRow(label: string, instant: string | undefined): IdentityRow {
  if (instant === undefined) return absent(label, instant);
  return { label, value: instantText(instant), instant, copy: false, code: false, recorded: true };
}

function durationRow({ started_at, ended_at }: Cell, readings: RunSummary['readings']): IdentityRow {
  const elapsed = started_at && ended_at ? elapsedMs(started_at, ended_at) : undefined;
  if (elapsed === undefined) return absent('duration', undefined);
  const wall =
    readings.wall.state === 'measured' && readings.wall.source === 'scorer' ? readings.wall.value : undefined;
  const differs = wall !== undefined && Math.abs(wall - elapsed) > 50;
  return {
    label: 'duration',
    value: durationText(elapsed),
    copy: false,
    code: false,
    recorded: true,
    ...(differs ? { note: `the scorer recorded ${durationText(wall)}` } : {}),
  };
}

function absent(label: string, value: string | undefined): IdentityRow {
  return {
    label,
    value: value === '' ? 'recorded as empty' : 'not recorded',
    copy: false,
    code: false,
    recorded: false,
  };
}
