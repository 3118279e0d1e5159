import { join } from 'node:path';
import type { Cell } from '../../schemas/cell.ts';
import { writeFiles } from './write-files.ts';

interface MadeUpPair {
  cli: string;
  model: string;
  /** How many of the tasks it solves, from the first on. */
  rustSolved: number;
  pythonSolved: number;
  /** Tokens of each run. */
  rustTokens: number;
  pythonTokens: number;
}

/** Two pairs that stand together at the top in Rust, and two that are told apart from them, one of which is the cheapest of all. */
export const tieredPairs = {
  costly: {
    cli: 'anvil',
    model: 'lumen/large',
    rustSolved: 14,
    pythonSolved: 6,
    rustTokens: 9000,
    pythonTokens: 9000,
  },
  expected: {
    cli: 'brisk',
    model: 'lumen/small',
    rustSolved: 13,
    pythonSolved: 6,
    rustTokens: 3000,
    pythonTokens: 90_000,
  },
  cheapest: {
    cli: 'anvil',
    model: 'mote/nano',
    rustSolved: 2,
    pythonSolved: 1,
    rustTokens: 100,
    pythonTokens: 100,
  },
  worst: {
    cli: 'brisk',
    model: 'mote/nano',
    rustSolved: 1,
    pythonSolved: 0,
    rustTokens: 5000,
    pythonTokens: 5000,
  },
} as const satisfies Record<string, MadeUpPair>;

/** Writes a data folder of invented pairs with token counts, on enough tasks in common to tell some of them apart. */
export function writeTieredData(dataDir: string): void {
  const runs = Object.values(tieredPairs).flatMap(runsOf);
  const languages = [...tasksOf('rust', 14), ...tasksOf('python', 6)];
  writeFiles(dataDir, {
    'site.json': JSON.stringify({ name: 'Tiers' }),
    [join('sweeps', 'autumn', 'runs.jsonl')]: runs.map((run) => `${JSON.stringify(run)}\n`).join(''),
    ...Object.fromEntries(
      languages.map((id) => [
        join('catalog', 'tasks', `${id}.json`),
        JSON.stringify({ id, language: id.startsWith('rust/') ? 'Rust' : 'Python' }),
      ]),
    ),
  });
}

function runsOf({ cli, model, ...plan }: MadeUpPair): Cell[] {
  const run = (task: string, pass: 0 | 1, tokens: number): Cell => ({
    sweep_id: 'autumn',
    cli,
    model,
    task,
    category: task.split('/')[0] ?? '',
    started_at: '2026-10-02T09:00:00.000Z',
    ended_at: '2026-10-02T09:00:24.000Z',
    scorers: {
      pass_rate: { pass },
      tokens: { total_tokens: tokens, tokens_per_correct_task: pass === 0 ? 0 : tokens },
    },
  });
  return [
    ...tasksOf('rust', 14).map((task, at) => run(task, at < plan.rustSolved ? 1 : 0, plan.rustTokens)),
    ...tasksOf('python', 6).map((task, at) => run(task, at < plan.pythonSolved ? 1 : 0, plan.pythonTokens)),
  ];
}

function tasksOf(topic: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${topic}/task-${String(at + 1).padStart(2, '0')}`);
}
