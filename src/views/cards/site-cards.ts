import type { CardWords } from '../../badges/card-words.ts';
import type { CellEntry, Site } from '../../load/site-model.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import { cellPath, cliPath, modelPath, pairPath, taskPath } from '../../routes/page-paths.ts';
import { siteIndex } from '../site-index.ts';
import { standings } from '../standings.ts';
import { cellCard } from './cell-card.ts';
import { cliCard, modelCard, taskCard } from './group-card.ts';
import { homeCard } from './home-card.ts';
import { pairCard } from './pair-card.ts';

/** A page and what its card says. */
export interface SiteCard {
  /** Path of the page. */
  path: string;
  words: CardWords;
}

/** Every card of a site. */
export function* siteCards(site: Site): Generator<SiteCard> {
  for (const [path, words] of makersOf(site)) yield { path, words: words() };
  if (site.cards !== 'all') return;
  for (const entry of site.cells) yield { path: cellPath(entry), words: cellCard(site, entry) };
}

/** What the card of a page says; undefined where the page has none. */
export function cardAt(site: Site, path: string): CardWords | undefined {
  const make = makersOf(site).get(path);
  if (make) return make();
  const entry = site.cards === 'all' ? siteIndex(site).byPath.get(path) : undefined;
  return entry && cellCard(site, entry);
}

type Makers = Map<string, () => CardWords>;

const known = new WeakMap<Site, Makers>();

function makersOf(site: Site): Makers {
  const found = known.get(site) ?? (site.cards === 'none' ? new Map() : standingMakers(site));
  known.set(site, found);
  return found;
}

function standingMakers(site: Site): Makers {
  const { byTask, byCli, byModel } = siteIndex(site);
  return new Map([
    [fixedPaths.leaderboard, () => homeCard(site)],
    ...standings(site).pairs.map((pair): Maker => [pairPath(pair), () => pairCard(site, pair)]),
    ...groupMakers(
      byTask,
      ({ task }) => taskPath(task),
      (cells) => taskCard(site, cells),
    ),
    ...groupMakers(
      byCli,
      ({ cli }) => cliPath(cli),
      (cells) => cliCard(site, cells),
    ),
    ...groupMakers(
      byModel,
      ({ model }) => modelPath(model),
      (cells) => modelCard(site, cells),
    ),
  ]);
}

type Maker = [string, () => CardWords];

/** At least one cell. */
type Cells = readonly [CellEntry, ...CellEntry[]];

function groupMakers(
  groups: ReadonlyMap<string, CellEntry[]>,
  pathOf: (first: CellEntry) => string,
  make: (cells: Cells) => CardWords,
): Maker[] {
  return [...groups.values()].flatMap(([first, ...rest]): Maker[] =>
    first ? [[pathOf(first), () => make([first, ...rest])]] : [],
  );
}
