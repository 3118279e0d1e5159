import type { RunSummary, Site } from '../../src/load/site-model.ts';
import type { OutcomeKind } from '../../src/stats/outcome-kind.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { aRun } from './a-run.ts';
import { anEntry, aSite } from './a-site.ts';

const outcomes: readonly OutcomeKind[] = [
  ...(['passed', 'passed', 'passed', 'failed', 'failed', 'no-change'] as const),
  ...(['timed-out', 'infrastructure-error', 'not-scored'] as const),
];

/** Six invented pairs on fourteen tasks in two languages, up to three runs a cell, with tokens and times here and there. */
export function aMixedSite(): Site {
  const random = seededRandom(7);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const run = (cli: string, model: string, task: string, repeat: number): RunSummary => ({
    ...aRun({ cli, model, task, run: repeat, category: task.split('/')[0] ?? '' }),
    outcome: pick(outcomes) ?? 'failed',
    readings: {
      ...aRun().readings,
      ...(random() < 0.2
        ? {}
        : { wall: { state: 'measured', value: Math.round(random() * 90_000), source: 'scorer' } }),
    },
    ...(random() < 0.1 ? {} : { totalTokens: Math.round(random() * 40_000) }),
  });
  const tasks = Array.from({ length: 14 }, (_, at) => `${at < 9 ? 'rust' : 'go'}/task-${String(at)}`);
  const cells = ['anvil', 'brisk', 'cairn'].flatMap((cli) =>
    ['lumen/large', 'mote/nano'].flatMap((model) =>
      tasks.map((task) => {
        const count = 1 + Math.floor(random() * 3);
        const runs = Array.from({ length: count }, (_, at) => run(cli, model, task, at + 1));
        return { ...anEntry(runs[0]), runs };
      }),
    ),
  );
  const languageOf = (task: string) => (task.startsWith('rust') ? 'Rust' : 'Go');
  const described = new Map(tasks.map((id) => [id, { id, language: languageOf(id) }]));
  return aSite(cells, { catalogue: { ...aSite([]).catalogue, tasks: described } });
}
