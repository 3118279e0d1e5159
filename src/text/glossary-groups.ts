import { glossary, type GlossaryKey } from './glossary.ts';

/** Words that belong together. */
export interface GlossaryGroup {
  id: string;
  title: string;
  keys: readonly GlossaryKey[];
}

const named = [
  {
    id: 'what-ran',
    title: 'What ran',
    keys: [
      'cli',
      'model',
      'task',
      'category',
      'run',
      'cell',
      'pair',
      'sweep',
      'harness',
      'digest',
      'modelBuild',
    ],
  },
  {
    id: 'readings',
    title: 'Readings, and their absence',
    keys: ['axis', 'scorer', 'reading', 'measured', 'notRecorded', 'notApplicable', 'withheld'],
  },
  {
    id: 'axes',
    title: 'The axes',
    keys: ['pass', 'tokensPerCorrect', 'wall', 'blastRadius', 'refusal', 'integrity', 'composite'],
  },
  {
    id: 'comparing',
    title: 'Counting and comparing',
    keys: [
      ...(['solved', 'outcome', 'rank', 'topTier', 'interval', 'coverage'] as const),
      ...(['weight', 'points', 'paretoFront'] as const),
    ],
  },
  {
    id: 'parts-of-composite',
    title: 'Parts of the composite',
    keys: ['term', 'credited', 'costEfficiency', 'latencyEfficiency', 'cleanChanges', 'refusalFactor'],
  },
  {
    id: 'record',
    title: 'The record of a run',
    keys: [
      ...([
        'trace',
        'span',
        'inferredStart',
        'selfTime',
        'modelCall',
        'recording',
        'spanSummary',
        'patch',
        'transcript',
        'step',
        'subagent',
      ] as const),
      ...(['unexpectedChange', 'litter', 'agentExitCode', 'checkExitCode', 'redacted'] as const),
    ],
  },
  {
    id: 'later',
    title: 'What happens to runs later',
    keys: ['superseded', 'withdrawn', 'ledger'],
  },
] as const satisfies readonly GlossaryGroup[];

const placed: ReadonlySet<string> = new Set(named.flatMap(({ keys }) => keys as readonly string[]));
const rest = (Object.keys(glossary) as GlossaryKey[]).filter((key) => !placed.has(key));

/** Every word of the glossary in one group; words that no group names come last. */
export const glossaryGroups: readonly GlossaryGroup[] = [
  ...named,
  ...(rest.length === 0 ? [] : [{ id: 'further', title: 'Further words', keys: rest }]),
];
