import type { PageFeed } from '../alternate.ts';
import type { FailuresView } from '../failures/failures-view.ts';
import type { GlossaryKey } from '../../text/glossary.ts';
import type { LegendItem } from '../legend.ts';
import type { Linked } from '../linked.ts';
import type { SnippetLike } from '../code-view.ts';
import type { CellTable } from './cell-table.ts';
import type { GroupTable } from './group-table.ts';
import type { TextTable } from '../text-table.ts';

/** One thing known about the subject of a page. */
export interface Fact extends Linked {
  label: string;
  /** An address on another host that the data names. */
  url?: string;
}

/** One number in large type, with what it counts. */
export interface Figure {
  label: string;
  glossaryKey?: GlossaryKey;
  value: string;
  /** False where the value names an absence. */
  measured: boolean;
  note: string;
}

/** One part of a page, under a heading of its own. */
export interface Section {
  id: string;
  title: string;
  /** Small print beside the heading. */
  note?: string;
  /** Sentences under the heading. */
  text?: string[];
  /** Pages of this site that say more. */
  links?: { text: string; path: string }[];
  groups?: GroupTable;
  cells?: CellTable;
  table?: TextTable;
  failures?: FailuresView;
  /** Commands to copy, and where they are documented. */
  snippets?: { cli: string; all: SnippetLike[]; docs?: string };
  /** Long text as it was recorded. */
  verbatim?: string;
}

/** Everything that a page about a pair, CLI, model, task, category or sweep says. */
export interface AboutView {
  /** What the subject is: "Task"; empty for a list. */
  kind: string;
  crumbs: Linked[];
  /** The part in grey and the part in ink. */
  name: { grey: string; ink: string };
  /** Text of the browser's tab. */
  tab: string;
  description: string;
  path: string;
  /** Path of the document of the API that holds what the page shows. */
  json: string;
  /** The feed that tells of changes to it; pairs, categories and sweeps have none. */
  feed?: PageFeed;
  chips: Linked[];
  lead: string[];
  facts: Fact[];
  figures: Figure[];
  sections: Section[];
  legend: LegendItem[];
}
