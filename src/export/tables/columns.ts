import type { PublishedRun } from '../../../schemas/published-run.ts';
import type { Column } from './column.ts';
import { axisColumns } from './reading-columns.ts';

/** Every column of the tables that are offered for download, in their order. One row is one run. */
export const columns: readonly Column[] = [
  text('sweep_id', 'The sweep.', ({ ids }) => ids.sweepId),
  text('cli', 'The coding agent.', ({ ids }) => ids.cli),
  text('model', 'The model.', ({ ids }) => ids.model),
  text('task', 'The task.', ({ ids }) => ids.task),
  integer('run', 'Repeat number, from 1.', ({ ids }) => ids.run),
  text('category', 'Group of the task. Empty where none was recorded.', ({ category }) => category),
  text('status', 'current, superseded or withdrawn.', ({ status }) => status),
  text(
    'outcome',
    'How the run ended, in one label. Empty for a withdrawn run.',
    ({ outcome }) => outcome?.kind,
  ),
  text(
    'started_at',
    'When the run began, ISO 8601, as the file says it. Empty where it was not recorded.',
    ({ startedAt }) => startedAt,
  ),
  text(
    'ended_at',
    'When the run ended, ISO 8601, as the file says it. Empty where it was not recorded.',
    ({ endedAt }) => endedAt,
  ),
  ...axisColumns,
  number(
    'composite_measured',
    'Part of the composite that came from measured axes, 0 to 1. Empty where there is no composite.',
    ({ composite }) => composite?.measured,
  ),
  number(
    'composite_credited',
    'Part of the composite credited without measurement, 0 to 1. Empty where there is no composite.',
    ({ composite }) => composite?.credited,
  ),
  integer(
    'agent_exit_code',
    'How the agent’s own process ended; −1 means it was stopped. Empty where it was not recorded.',
    ({ recorded }) => recorded?.exit_code,
  ),
  integer(
    'check_exit_code',
    'How the task’s check ended. Empty where it was not recorded.',
    ({ recorded }) => recorded?.scorers?.pass_rate?.exit_code,
  ),
  integer(
    'prompt_tokens',
    'Tokens sent to the model, by the run’s own count. Empty where none was taken.',
    ({ recorded }) => recorded?.tokens?.prompt_tokens,
  ),
  integer(
    'completion_tokens',
    'Tokens the model wrote, by the run’s own count. Empty where none was taken.',
    ({ recorded }) => recorded?.tokens?.completion_tokens,
  ),
  number(
    'cost_usd',
    'Cost in US dollars, by the run’s own count. Empty where none was taken.',
    ({ recorded }) => recorded?.tokens?.cost_usd,
  ),
  integer(
    'changed_files',
    'Files that changed on disk. Empty where no list was recorded.',
    ({ recorded }) => recorded?.scorers?.blast_radius?.total_changes,
  ),
  text(
    'cli_version',
    'Version of the CLI. Empty where it was not recorded.',
    ({ recorded }) => recorded?.cli_version,
  ),
  text(
    'container_image',
    'Container image the run used. Empty where it was not recorded.',
    ({ recorded }) => recorded?.container_image,
  ),
  text(
    'image_digest',
    'Digest of the container image. Empty where it was not recorded.',
    ({ recorded }) => recorded?.image_digest,
  ),
  text('source_url', 'Published page the run was read from, where there is one.', ({ source }) => source.url),
  text(
    'source_sha256',
    'sha256 of the file or line the run was read from. Empty for a withdrawn run.',
    ({ source }) => source.sha256,
  ),
  text('page', 'Permanent page of the run.', ({ links }) => links.permanent),
  text('data', 'API document of the run, with everything that was recorded.', ({ links }) => links.self),
];

type Read<T> = (run: PublishedRun) => T | undefined;

/** An empty text is no value: CSV could not tell the two apart. */
function text(name: string, meaning: string, valueOf: Read<string>): Column {
  return { name, type: 'string', meaning, valueOf: (run) => valueOf(run) || undefined };
}

function integer(name: string, meaning: string, valueOf: Read<number>): Column {
  return { name, type: 'integer', meaning, valueOf };
}

function number(name: string, meaning: string, valueOf: Read<number>): Column {
  return { name, type: 'number', meaning, valueOf };
}
