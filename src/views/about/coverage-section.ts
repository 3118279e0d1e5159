import type { CellEntry, Site, SweepEntry } from '../../load/site-model.ts';
import { taskPath } from '../../routes/page-paths.ts';
import { type PlannedCoverage, plannedCoverage } from '../../stats/planned-coverage.ts';
import { countText, plural } from '../../text/numbers.ts';
import { shareText } from '../../text/share-text.ts';
import { plannedTasks } from '../planned-tasks.ts';
import type { Section } from './about-view.ts';

/** How much of the matrix that a sweep planned has a run here, and what is missing. */
export function coverageSection(site: Site, { sweep }: SweepEntry, cells: readonly CellEntry[]): Section {
  const coverage = plannedCoverage(sweep.planned, cells);
  const links = (coverage?.absent.tasks ?? [])
    .filter((task) => plannedTasks(site).has(task))
    .slice(0, mostNames)
    .map((task) => ({ text: task, path: taskPath(task) }));
  return {
    id: 'coverage',
    title: 'Coverage of the plan',
    text: coverage ? sentences(coverage) : [noPlan],
    ...(links.length === 0 ? {} : { links }),
  };
}

const noPlan =
  'The data of this sweep does not say what it planned to run, so how much of the plan these runs cover is not known.';

function sentences({ planned, ran, unplanned, absent }: PlannedCoverage): string[] {
  const missing = planned - ran;
  return [
    `${countText(ran)} of ${plural(planned, 'planned cell')} ran (${shareText(ran, planned)}); ${countText(missing)} ${missing === 1 ? 'is' : 'are'} missing, and no reason is recorded.`,
    ...(unplanned === 0 ? [] : [`${plural(unplanned, 'cell')} ran outside the plan.`]),
    ...absentSentence('CLI', absent.clis),
    ...absentSentence('model', absent.models),
    ...absentSentence('task', absent.tasks),
  ];
}

/** As many as a reader looks through. */
const mostNames = 50;

function absentSentence(noun: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const rest = ids.length - mostNames;
  const names = [...ids.slice(0, mostNames), ...(rest > 0 ? [`and ${countText(rest)} more`] : [])];
  return [`Planned, without a run: ${plural(ids.length, noun)} (${names.join(', ')}).`];
}
