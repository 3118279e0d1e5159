import { renderBadge } from '../badges/badge.ts';
import { renderBadgePng } from '../badges/badge-png.ts';
import type { BadgeWords } from '../badges/badge-words.ts';
import { shieldsEndpoint } from '../badges/shields-endpoint.ts';
import { untestedWords } from '../badges/untested-words.ts';
import type { CellEntry, Site } from '../load/site-model.ts';
import { type BadgeEnding, badgePath, pairBadgePath, runBadgePath } from '../routes/picture-paths.ts';
import { badgeStylesOf } from '../text/badge-style.ts';
import { cellBadgeWords } from '../views/cell-badge-words.ts';
import { pairBadge } from '../views/pair-badge.ts';
import { runBadgeWords } from '../views/run-badge-words.ts';
import { siteNamed } from '../views/site-named.ts';
import { standings } from '../views/standings.ts';
import { untested } from '../views/untested.ts';
import type { Document } from './document.ts';

type PathOf = (ending: BadgeEnding, style?: string) => string;

/** The badges of a cell, and where the site wants them those of each of its runs. */
export async function* cellBadges(site: Site, entry: CellEntry): AsyncGenerator<Document> {
  yield* badgeFiles(site, cellBadgeWords(site, entry), (...how) => badgePath(entry, ...how));
  if (site.settings.badges?.runs !== true) return;
  for (const run of [...entry.runs, ...entry.earlier]) {
    const words = runBadgeWords(site, run, entry.earlier.includes(run));
    yield* badgeFiles(site, words, (...how) => runBadgePath(run, ...how));
  }
}

/** The badges of all pairs, and of what was planned and has not run. */
export async function* otherBadges(site: Site): AsyncGenerator<Document> {
  for (const pair of standings(site).pairs) {
    yield* badgeFiles(site, pairBadge(site, pair), (...how) => pairBadgePath(pair, ...how));
  }
  const { cells, pairs } = untested(site);
  for (const { cli, model, task } of cells) {
    const words = untestedWords({ cli, model, task, ...siteNamed(site) });
    yield* badgeFiles(site, words, (...how) => badgePath({ cli, model, task }, ...how));
  }
  for (const pair of pairs) {
    const words = untestedWords({ ...pair, ...siteNamed(site) });
    yield* badgeFiles(site, words, (...how) => pairBadgePath(pair, ...how));
  }
}

/** A badge in every style that the site draws, and its shields endpoint. */
async function* badgeFiles({ settings }: Site, words: BadgeWords, pathOf: PathOf): AsyncGenerator<Document> {
  yield { path: pathOf('json').slice(1), body: `${JSON.stringify(shieldsEndpoint(words))}\n` };
  for (const style of badgeStylesOf(settings.badges)) {
    yield { path: pathOf('svg', style).slice(1), body: await renderBadge(words, style) };
    if (settings.badges?.png === true)
      yield { path: pathOf('png', style).slice(1), body: await renderBadgePng(words, style) };
  }
}
