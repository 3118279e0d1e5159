import type { CellEntry, Site } from '../../load/site-model.ts';
import { markdownPath } from '../../routes/data-paths.ts';
import { markdownText } from '../../snippets/markdown-text.ts';
import type { CellView } from '../../views/cell/cell-view.ts';
import type { IdentityRow } from '../../views/cell/identity.ts';
import { runView } from '../../views/cell/run-view.ts';
import type { WithdrawnView } from '../../views/cell/withdrawn-view.ts';
import { type Addresses, linkMaker } from '../addresses.ts';
import type { Document } from '../document.ts';
import { markdownList, markdownTable } from './markdown-table.ts';

/** The page of a cell in Markdown: what it says, for readers that are programs, and for those who paste it. */
export function markdownTwin(site: Site, entry: CellEntry, addresses: Addresses): Document {
  const view = runView(site, entry, entry.shown, addresses);
  const parts = [heading(view), ...('withheld' in view ? [] : record(view)), links(view, addresses)];
  return { path: markdownPath(entry).slice(1), body: `${parts.join('\n\n')}\n` };
}

function heading(view: CellView | WithdrawnView): string {
  const { title, verdict } = view;
  const { cli, vendor, model, task } = title;
  const lead = 'withheld' in view ? undefined : view.repeats?.lead;
  return [
    `# ${markdownText(`${cli} × ${vendor}${model} on ${task}`)}`,
    ...(lead ? [`**${markdownText(lead.rate)}** (${markdownText(lead.rest)})`] : []),
    `**${markdownText(verdict.heading)}**`,
    ...verdict.sentences.map(markdownText),
    ...verdict.contradictions.map((text) => `Contradiction: ${markdownText(text)}`),
    ...(verdict.failure ? [markdownText([verdict.failure.title, ...verdict.failure.lines].join(': '))] : []),
  ].join('\n\n');
}

function record(view: CellView): string[] {
  return [
    markdownList(view.verdict.evidence.map(({ label, value }) => `${label}: ${value}`)),
    section('Readings', markdownTable(['Axis', 'Reading', 'Rests on'], view.axes.map(axisRow))),
    ...compositeSection(view),
    section('Tests', testsText(view)),
    section('Files changed', changesText(view)),
    section('Run', markdownTable(['Fact', 'Value'], [...view.identity, ...view.timing].map(factRow))),
    ...noticesSection(view),
  ];
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
}

function axisRow({ label, value, detail }: CellView['axes'][number]): string[] {
  return [label, value, detail];
}

function compositeSection({ composite }: CellView): string[] {
  if (!composite) return [];
  const { published, split, agreement, rows } = composite;
  const terms = rows.map((row) => [row.label, row.weight, row.component, row.contribution, row.basis]);
  return [
    section(
      'Composite',
      [
        markdownText(`${published} as published, ${split}. ${agreement}`),
        markdownTable(['Term', 'Weight', 'Component', 'Contribution', 'Basis'], terms),
      ].join('\n\n'),
    ),
  ];
}

function testsText({ tests }: CellView): string {
  if (tests.none !== undefined) return markdownText(tests.none);
  return [
    markdownText(tests.summary),
    ...(tests.headline === undefined ? [] : [markdownText(tests.headline)]),
    ...(tests.rows.length === 0
      ? []
      : [markdownList(tests.rows.map(({ name, status }) => `${status}: ${name}`))]),
    ...(tests.incomplete === undefined ? [] : [markdownText(tests.incomplete)]),
  ].join('\n\n');
}

function changesText({ changes }: CellView): string {
  if (changes.none !== undefined) return markdownText(changes.none);
  const rows = changes.rows.map(({ path, change, expected }) => [path, change, expected]);
  return [
    markdownText(changes.summary),
    markdownTable(['File', 'Change', 'Expected by the task'], rows),
    ...changes.remarks.map(markdownText),
  ].join('\n\n');
}

function factRow({ label, value, note }: IdentityRow): string[] {
  return [label, note === undefined ? value : `${value} (${note})`];
}

function noticesSection({ notices }: CellView): string[] {
  const lines = [
    ...notices.warnings,
    ...notices.redactions.map(({ count, sentence }) => `Redacted: ${count}: ${sentence}`),
    ...(notices.source.note === undefined ? [] : [notices.source.note]),
  ];
  return lines.length === 0 ? [] : [section('Notices', markdownList(lines))];
}

function links({ links: own }: CellView | WithdrawnView, addresses: Addresses): string {
  const link = linkMaker(addresses);
  return section(
    'Links',
    [
      `- Page: <${link(own.stable)}>`,
      `- Permanent address of this run: <${link(own.permanent)}>`,
      `- Everything that was recorded, as JSON: <${link(own.json)}>`,
    ].join('\n'),
  );
}
