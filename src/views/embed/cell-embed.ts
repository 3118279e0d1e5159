import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { cellOembedPath } from '../../routes/data-paths.ts';
import { cellEmbedPath, cellPath, runPath } from '../../routes/page-paths.ts';
import { badgePath, runBadgePath } from '../../routes/picture-paths.ts';
import { cellBadgeWords } from '../cell-badge-words.ts';
import type { Published } from '../published.ts';
import { runBadgeWords } from '../run-badge-words.ts';
import { type EmbedSubject, type EmbedView, embedView } from './embed-view.ts';

/**
 * How the result on a run's page is put into another page: the cell with its stable address; on the page of another
 * run than the one the cell shows exactly this run, where the site draws badges of single runs.
 */
export function cellEmbed(site: Site, entry: CellEntry, run: RunSummary, published: Published): EmbedView {
  const ofRun = run !== entry.shown && site.settings.badges?.runs === true;
  return embedView(site, ofRun ? runSubject(site, entry, run) : cellSubject(site, entry), published);
}

function cellSubject(site: Site, entry: CellEntry): EmbedSubject {
  return {
    words: cellBadgeWords(site, entry),
    page: cellPath(entry),
    badge: (ending, style) => badgePath(entry, ending, style),
    frame: cellEmbedPath(entry),
    oembed: cellOembedPath(entry),
  };
}

function runSubject(site: Site, entry: CellEntry, run: RunSummary): EmbedSubject {
  return {
    words: runBadgeWords(site, run, entry.earlier.includes(run)),
    page: runPath(run),
    badge: (ending, style) => runBadgePath(run, ending, style),
    frame: cellEmbedPath(entry),
    oembed: cellOembedPath(entry),
  };
}
