import type { PublishedTasks } from '../../../schemas/published-tasks.ts';
import type { Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { taskPath } from '../../routes/page-paths.ts';
import { plannedTasks } from '../../views/planned-tasks.ts';
import { siteIndex } from '../../views/site-index.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import { defined } from '../defined.ts';
import { countOutcomes } from './count-outcomes.ts';

/** The API document of all tasks that the site knows, by id. */
export function publishedTasksOf(site: Site, addresses: Addresses): PublishedTasks {
  const link = linkMaker(addresses);
  const { byTask } = siteIndex(site);
  const ids = new Set([...byTask.keys(), ...plannedTasks(site).keys(), ...site.catalogue.tasks.keys()]);
  return {
    version: 1,
    tasks: [...ids].sort().map((id) => taskOf(site, id, link)),
    self: link(fixedPaths.apiTasks),
  };
}

function taskOf(site: Site, id: string, link: (path: string) => string): PublishedTasks['tasks'][number] {
  const cells = siteIndex(site).byTask.get(id) ?? [];
  const facts = site.catalogue.tasks.get(id);
  return {
    id,
    ...defined({
      name: facts?.name,
      category: facts?.category ?? cells[0]?.category,
      language: facts?.language,
      description: facts?.description,
      expectedRefusal: facts?.expected_refusal,
      timeoutS: facts?.timeout_s,
      maxTurns: facts?.max_turns,
      taskVersion: facts?.version,
      added: facts?.added,
      origin: facts?.origin,
    }),
    cells: cells.length,
    ...countOutcomes(cells.map(({ shown }) => shown)),
    // Only a task that was run or planned has a page.
    ...(cells.length === 0 && !plannedTasks(site).has(id) ? {} : { page: link(taskPath(id)) }),
  };
}
