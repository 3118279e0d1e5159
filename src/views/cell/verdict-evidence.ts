import type { Cell } from '../../../schemas/cell.ts';
import { changedFiles } from '../../evidence/changes.ts';
import { isCut } from '../../stats/is-cut.ts';
import type { GlossaryKey } from '../../text/glossary.ts';
import { countText } from '../../text/numbers.ts';

/** One fact beside the outcome. */
export interface EvidenceItem {
  label: string;
  value: string;
  glossaryKey?: GlossaryKey;
}

/**
 * The facts beside the outcome. What the source did not show is told from what nobody recorded. The files of the patch are
 * counted where the scorer gave no list.
 */
export function evidenceItems(cell: Cell, patched?: number): EvidenceItem[] {
  const agentCode = exitCode(cell.exit_code) ?? absence(cell, '/exit_code');
  const checkCode =
    exitCode(cell.scorers?.pass_rate?.exit_code) ?? absence(cell, '/scorers/pass_rate/exit_code');
  return [
    { label: 'agent exit code', value: agentCode, glossaryKey: 'agentExitCode' },
    { label: 'check exit code', value: checkCode, glossaryKey: 'checkExitCode' },
    {
      label: 'files changed',
      value: filesChanged(cell) ?? fromPatch(patched) ?? absence(cell, '/scorers/blast_radius/total_changes'),
    },
    { label: 'tokens', value: ownTokens(cell) ?? tokensAbsence(cell) },
    {
      label: 'model calls',
      value: modelCalls(cell) ?? absence(cell, '/model_calls'),
      glossaryKey: 'modelCall',
    },
  ];
}

function absence(cell: Cell, pointer: string): string {
  return isCut(cell, pointer) ? 'not shown' : 'not recorded';
}

/** A published page prints the tokens above its scorers: where its figures were read, a missing count was missing there. */
function tokensAbsence(cell: Cell): string {
  return cell.headline === undefined ? absence(cell, '/scorers/tokens') : absence(cell, '/tokens');
}

function exitCode(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).replace('-', '−');
}

function filesChanged({ scorers, source }: Cell): string | undefined {
  const blast = scorers?.blast_radius;
  if (blast?.total_changes !== undefined) return countText(blast.total_changes);
  const changes = changedFiles(blast, { litter: [], truncated: source?.truncated ?? [] });
  if (changes.state === 'not-recorded') return undefined;
  const { total } = changes.counts;
  if (!changes.cut) return countText(total);
  return total === 0 ? 'not shown' : `at least ${countText(total)}`;
}

/** The number of files that a patch touches, with where it comes from; undefined where there is no number. */
export function fromPatch(patched: number | undefined): string | undefined {
  return patched === undefined ? undefined : `${countText(patched)}, from the patch`;
}

function ownTokens({ tokens, scorers }: Cell): string | undefined {
  const scored = scorers?.tokens?.total_tokens ?? 0;
  if (scored > 0) return countText(scored);
  if (tokens?.prompt_tokens === undefined && tokens?.completion_tokens === undefined) return undefined;
  const total = (tokens.prompt_tokens ?? 0) + (tokens.completion_tokens ?? 0);
  return `${countText(total)} by its own count`;
}

function modelCalls({ scorers, model_calls }: Cell): string | undefined {
  const seen = Math.max(scorers?.tokens?.model_calls ?? 0, model_calls?.length ?? 0);
  return seen > 0 ? countText(seen) : undefined;
}
