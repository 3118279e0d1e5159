import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { taskPath } from '../../routes/page-paths.ts';
import { taskName } from '../../text/model-name.ts';
import { plural } from '../../text/numbers.ts';
import { categoryLink } from '../category-link.ts';
import { linked } from '../linked.ts';
import type { PlannedTask } from '../planned-tasks.ts';
import { sweepLink } from '../sweep-link.ts';
import { textTable, type TextCell } from '../text-table.ts';
import type { AboutView } from './about-view.ts';
import { crumbsTo } from './crumbs.ts';
import { categoryOf, taskFacts } from './facts.ts';
import { plainName, taskSplit } from './names.ts';
import { promptSection } from './prompt-section.ts';

/** What is known of a task that was planned and of which there is no run. */
export function plannedTaskPage(site: Site, { task, sweepIds }: PlannedTask): AboutView {
  const { name, description, prompt } = site.catalogue.tasks.get(task) ?? {};
  const category = categoryOf(site, task);
  const sentence = 'Planned, and no run of it is in the data. Nothing is known of how any agent does on it.';
  return {
    kind: 'Task',
    crumbs: crumbsTo(task, 'task'),
    name: name === undefined ? taskSplit(task) : plainName(name),
    tab: name ?? taskName(task),
    description: `${task}: ${sentence}`,
    path: taskPath(task),
    json: fixedPaths.apiTasks,
    chips: [
      ...(category === undefined ? [] : [linked(category, categoryLink(site, category))]),
      ...(name === undefined ? [] : [{ text: task }]),
    ],
    lead: [...(description === undefined ? [] : [description]), sentence],
    facts: taskFacts(site, task),
    figures: [],
    sections: [
      {
        id: 'plans',
        title: 'Who planned it',
        note: plural(sweepIds.length, 'sweep'),
        table: textTable(
          [
            { text: 'Sweep' },
            { text: 'Planned cells', isNumber: true },
            { text: 'Runs', isNumber: true },
            { text: 'Reason' },
          ],
          sweepIds,
          (sweepId) => planRow(site, sweepId),
        ),
      },
      promptSection(prompt),
    ],
    legend: [],
  };
}

function planRow(site: Site, sweepId: string): TextCell[] {
  const { clis, models } = site.sweeps.find((entry) => entry.sweepId === sweepId)?.sweep.planned ?? {};
  const cells = clis && models ? String(new Set(clis).size * new Set(models).size) : 'not recorded';
  return [sweepLink(site, sweepId), { text: cells }, { text: '0' }, { text: 'not recorded' }];
}
