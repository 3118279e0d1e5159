import { cellEmbed } from '../embed/cell-embed.ts';
import type { EmbedView } from '../embed/embed-view.ts';
import { runBadgeWords } from '../run-badge-words.ts';
import { parseTests } from '../../evidence/tests/parse-tests.ts';
import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { runPath } from '../../routes/page-paths.ts';
import { auditComposite } from '../../stats/composite-audit.ts';
import { outcomeOf } from '../../stats/outcome.ts';
import type { Published } from '../published.ts';
import { siteIndex } from '../site-index.ts';
import { axisViews, type AxisView } from './axes.ts';
import { callsView, type CallsView } from './calls.ts';
import { changesView, type ChangesView } from './changes.ts';
import { compositeView, type CompositeView } from './composite.ts';
import { identityRows, type IdentityRow, timingRows } from './identity.ts';
import { type Notices, noticesOf } from './notices.ts';
import { otherRuns } from './other-runs.ts';
import { pageCell } from './page-cell.ts';
import { type PageLinks, pageLinks } from './page-links.ts';
import { type PatchView, patchView } from './patch.ts';
import { patchedCount } from './patched-count.ts';
import { type RepeatsView, repeatsView } from './repeats.ts';
import { runItView, type RunItView } from './run-it.ts';
import { missingScorers, scorerViews, type ScorerView } from './scorers.ts';
import { siblingLists, type SiblingList } from './siblings.ts';
import { terminalView, type TerminalView } from './terminal.ts';
import { testsView, type TestsView } from './tests.ts';
import { type TitleView, titleView } from './title.ts';
import { traceView, type TraceView } from './trace.ts';
import { transcriptView, type TranscriptView } from '../transcript/transcript-view.ts';
import { verdictView, type VerdictView } from './verdict.ts';

/** Everything that the page of one run says, decided. */
export interface CellView {
  title: TitleView;
  description: string;
  verdict: VerdictView;
  composite: CompositeView | undefined;
  axes: AxisView[];
  repeats: RepeatsView | undefined;
  trace: TraceView;
  terminal: TerminalView;
  tests: TestsView;
  changes: ChangesView;
  patch: PatchView | undefined;
  transcript: TranscriptView | undefined;
  scorers: ScorerView[];
  missingScorers: string | undefined;
  calls: CallsView;
  identity: IdentityRow[];
  timing: IdentityRow[];
  notices: Notices;
  runIt: RunItView;
  embed: EmbedView;
  siblings: SiblingList[];
  links: PageLinks;
}

/** Decides everything that the page of one run says. Throws for a run that was taken back, which has no record to show. */
export function cellView(site: Site, entry: CellEntry, run: RunSummary, published: Published): CellView {
  const index = siteIndex(site);
  const detail = run.withdrawn ? undefined : site.readRun(run);
  if (!detail) throw new Error(`The run at ${runPath(run)} has no record to show.`);
  const cell = pageCell(detail.cell);
  const check = cell.scorers?.pass_rate;
  const report = parseTests({ stdout: check?.stdout_tail ?? '', stderr: check?.stderr_tail ?? '' });
  const audit = auditComposite(cell);
  const others = otherRuns(index.byTask.get(run.task) ?? [], entry);
  const litter = site.catalogue.clis.get(run.cli)?.litter ?? [];
  const links = pageLinks(site, entry, run, published);
  const patched = patchedCount(detail.patch);
  return {
    title: titleView(site, entry, run),
    description: runBadgeWords(site, run, entry.earlier.includes(run)).title,
    verdict: verdictView({ cell, outcome: outcomeOf(cell), tests: report, patched }),
    composite: audit && compositeView(audit),
    axes: axisViews({ cell, outcome: run.outcome, readings: run.readings, others, tests: report, audit }),
    repeats: repeatsView(entry, run),
    trace: traceView(cell, run),
    terminal: terminalView(site, run),
    tests: testsView(cell, report, run),
    changes: changesView(cell, litter, patched),
    patch: patchView(detail, run, litter),
    transcript: transcriptView(cell, { ids: run, own: links.own }),
    scorers: scorerViews(cell),
    missingScorers: missingScorers(cell),
    calls: callsView(cell, run),
    identity: identityRows(cell),
    timing: timingRows(cell, run),
    notices: noticesOf(cell, run, detail.redactions),
    runIt: runItView(site, cell),
    embed: cellEmbed(site, entry, run, published),
    siblings: siblingLists(entry, index),
    links,
  };
}
