import type { CellEntry, RunSummary, Site } from '../../load/site-model.ts';
import { dayText } from '../../text/instant-text.ts';
import { withdrawalReason, withdrawnWords } from '../../text/withdrawn-words.ts';
import { cellEmbed } from '../embed/cell-embed.ts';
import type { EmbedView } from '../embed/embed-view.ts';
import { runBadgeWords } from '../run-badge-words.ts';
import type { Published } from '../published.ts';
import { siteIndex } from '../site-index.ts';
import { type IdentityRow, idRows } from './identity.ts';
import { type PageLinks, pageLinks } from './page-links.ts';
import { type RepeatsView, repeatsView } from './repeats.ts';
import { siblingLists, type SiblingList } from './siblings.ts';
import { type TitleView, titleView } from './title.ts';
import type { VerdictView } from './verdict.ts';

/** Everything that the page of a run says that was taken back: when and why, its ids and its links. */
export interface WithdrawnView {
  withheld: true;
  title: TitleView;
  description: string;
  verdict: VerdictView;
  repeats: RepeatsView | undefined;
  identity: IdentityRow[];
  embed: EmbedView;
  siblings: SiblingList[];
  links: PageLinks;
}

/** Decides everything that the page of a run that was taken back says. Its record is never read. */
export function withdrawnView(
  site: Site,
  entry: CellEntry,
  run: RunSummary,
  published: Published,
): WithdrawnView {
  return {
    withheld: true,
    title: titleView(site, entry, run),
    description: runBadgeWords(site, run).title,
    verdict: withdrawnVerdict(run),
    repeats: repeatsView(entry, run),
    identity: idRows(run),
    embed: cellEmbed(site, entry, run, published),
    siblings: siblingLists(entry, siteIndex(site)),
    links: pageLinks(site, entry, run, published),
  };
}

function withdrawnVerdict({ withdrawn }: RunSummary): VerdictView {
  const { tone, sign, heading } = withdrawnWords;
  if (!withdrawn) throw new Error('a run that was not withdrawn has a record to show');
  return {
    tone,
    sign,
    heading: `${heading} on ${dayText(withdrawn.date)}`,
    sentences: [
      `The publisher took this run back: ${withdrawalReason(withdrawn)}.`,
      'Everything else about this run is withheld.',
    ],
    evidence: [],
    rule: 'The address stays, so that links to it keep their meaning.',
    contradictions: [],
  };
}
