import type { GlossaryKey } from '../../text/glossary.ts';

/** Words that cell pages explain. */
export const cellTerms: readonly GlossaryKey[] = [
  'pass',
  'tokensPerCorrect',
  'wall',
  'blastRadius',
  'refusal',
  'integrity',
  'composite',
  'credited',
  'costEfficiency',
  'latencyEfficiency',
  'cleanChanges',
  'refusalFactor',
  'agentExitCode',
  'checkExitCode',
  'modelCall',
  'span',
  'selfTime',
  'inferredStart',
  'digest',
  'modelBuild',
  'redacted',
];
