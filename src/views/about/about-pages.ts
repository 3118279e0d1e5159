import type { CellEntry, Site } from '../../load/site-model.ts';
import { categoryPath, cliPath, modelPath, pairPath, sweepPath, taskPath } from '../../routes/page-paths.ts';
import { plannedTasks } from '../planned-tasks.ts';
import { siteIndex } from '../site-index.ts';
import { sweepCells } from '../sweep-cells.ts';
import type { AboutView } from './about-view.ts';
import { categoryPage } from './category-page.ts';
import { cliPage } from './cli-page.ts';
import { modelPage } from './model-page.ts';
import { pairPage } from './pair-page.ts';
import { plannedTaskPage } from './planned-task-page.ts';
import { sweepPage } from './sweep-page.ts';
import { taskPage } from './task-page.ts';

/** The kinds of things that have pages of their own, by the first part of their address. */
export type AboutKind = 'pair' | 'cli' | 'model' | 'task' | 'category' | 'sweep';

type PageMaker = () => AboutView;

/** The pages of a kind: what stands after the first part of their addresses. */
export function aboutParams(site: Site, kind: AboutKind): { params: { id: string } }[] {
  return [...makersOf(site, kind).keys()].map((path) => ({
    params: { id: path.slice(kind.length + 2, -1) },
  }));
}

/** Everything that the page of a kind at an address says. Throws for an address that nothing has. */
export function aboutView(site: Site, kind: AboutKind, id: string | undefined): AboutView {
  const make = makersOf(site, kind).get(`/${kind}/${id ?? ''}/`);
  if (!make) throw new Error(`No ${kind} has the address ${id ?? ''}.`);
  return make();
}

const known = new WeakMap<Site, Map<AboutKind, Map<string, PageMaker>>>();

function makersOf(site: Site, kind: AboutKind): Map<string, PageMaker> {
  const kinds = known.get(site) ?? new Map<AboutKind, Map<string, PageMaker>>();
  known.set(site, kinds);
  const found = kinds.get(kind) ?? makers[kind](site);
  kinds.set(kind, found);
  return found;
}

/** The pages of each kind by their addresses. */
const makers: Record<AboutKind, (site: Site) => Map<string, PageMaker>> = {
  pair: (site) => byAddress(siteIndex(site).byPair, pairPath, (cells) => pairPage(site, cells)),
  cli: (site) =>
    byAddress(
      siteIndex(site).byCli,
      ({ cli }) => cliPath(cli),
      (cells) => cliPage(site, cells),
    ),
  model: (site) =>
    byAddress(
      siteIndex(site).byModel,
      ({ model }) => modelPath(model),
      (cells) => modelPage(site, cells),
    ),
  task: (site) =>
    new Map([
      ...byAddress(
        siteIndex(site).byTask,
        ({ task }) => taskPath(task),
        (cells) => taskPage(site, cells),
      ),
      ...[...plannedTasks(site).values()].map((planned): [string, PageMaker] => [
        taskPath(planned.task),
        () => plannedTaskPage(site, planned),
      ]),
    ]),
  category: (site) =>
    byAddress(
      siteIndex(site).byCategory,
      ({ category = '' }) => categoryPath(category),
      (cells) => categoryPage(site, cells),
    ),
  sweep: (site) =>
    new Map(
      site.sweeps
        .filter(({ sweepId }) => sweepCells(site, sweepId).length > 0)
        .map((entry) => [sweepPath(entry.sweepId), () => sweepPage(site, entry)]),
    ),
};

/** At least one cell. */
type Cells = readonly [CellEntry, ...CellEntry[]];

function byAddress(
  groups: ReadonlyMap<string, CellEntry[]>,
  pathOf: (first: CellEntry) => string,
  make: (cells: Cells) => AboutView,
): Map<string, PageMaker> {
  return new Map(
    [...groups.values()].flatMap((members): [string, PageMaker][] => {
      const [first, ...rest] = members;
      return first ? [[pathOf(first), () => make([first, ...rest])]] : [];
    }),
  );
}
