import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pairs and tasks of the wide data: more squares than a page shows as a table. */
export const wideSize = { pairs: 100, tasks: 70 };

/** Writes a data folder with many pairs and tasks and few runs: every pair has two, and every task at least two. Returns the number of runs. */
export function writeWideData(dataDir: string): number {
  const sweepDir = join(dataDir, 'sweeps/wide');
  mkdirSync(sweepDir, { recursive: true });
  writeFileSync(join(dataDir, 'site.json'), JSON.stringify({ name: 'Wide' }));
  writeFileSync(join(sweepDir, 'sweep.json'), JSON.stringify(sweepFile()));
  const runs = Array.from({ length: wideSize.pairs }, (_, pair) =>
    [pair, pair * 3 + 1].map(runOf(pair)),
  ).flat();
  writeFileSync(join(sweepDir, 'runs.jsonl'), runs.map((run) => `${JSON.stringify(run)}\n`).join(''));
  return runs.length;
}

function sweepFile() {
  const planned = { clis: ['mossworker-0'], models: ['aldermoor/heron-0'], tasks: [taskOf(2), taskOf(3)] };
  return { sweep_id: 'wide', date: '2026-01-01', planned };
}

function runOf(pair: number) {
  return (task: number) => ({
    sweep_id: 'wide',
    cli: `mossworker-${String(pair % 10)}`,
    model: `aldermoor/heron-${String(Math.floor(pair / 10))}`,
    task: taskOf(task),
    category: `group-${String((task % wideSize.tasks) % 4)}`,
    scorers: { pass_rate: { pass: task % 3 === 0 ? 1 : 0 } },
  });
}

function taskOf(number: number): string {
  return `words/task-${String(number % wideSize.tasks)}`;
}
