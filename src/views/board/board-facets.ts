import type { Site } from '../../load/site-model.ts';
import { type OutcomeKind } from '../../stats/outcome-kind.ts';
import { outcomeWords } from '../../text/outcome-words.ts';
import { readerOrder } from '../../text/reader-order.ts';
import { siteIndex } from '../site-index.ts';
import { vendorOf } from './vendor-of.ts';

/** One choice of a filter. */
export interface FacetChoice {
  value: string;
  label: string;
}

/** What a reader can choose by; a facet with fewer than two choices is empty. */
export interface BoardFacets {
  cli: FacetChoice[];
  vendor: FacetChoice[];
  model: FacetChoice[];
  outcome: FacetChoice[];
  category: FacetChoice[];
  language: FacetChoice[];
  sweep: FacetChoice[];
  task: FacetChoice[];
}

/** The choices of each filter, as they occur. */
export function boardFacets(site: Site): BoardFacets {
  const tasks = [...siteIndex(site).byTask.keys()].sort();
  const language = (task: string) => site.catalogue.tasks.get(task)?.language ?? '';
  const runs = site.cells.flatMap((entry) => entry.runs);
  const kinds = new Set(runs.map(({ outcome }) => outcome));
  return {
    cli: plain(site.cells.map(({ cli }) => cli)),
    vendor: plain(site.cells.map(({ model }) => vendorOf(site, model))),
    model: plain(site.cells.map(({ model }) => model)),
    outcome: several(readerOrder.filter((kind) => kinds.has(kind)).map(outcomeChoice)),
    category: plain(site.cells.map(({ category }) => category ?? '')),
    language: plain(tasks.map(language)),
    sweep: plain(runs.map(({ sweepId }) => sweepId)),
    task: plain(tasks),
  };
}

function outcomeChoice(kind: OutcomeKind): FacetChoice {
  return { value: kind, label: outcomeWords(kind).short };
}

function plain(values: readonly string[]): FacetChoice[] {
  const distinct = [...new Set(values)].filter((value) => value !== '').sort();
  return several(distinct.map((value) => ({ value, label: value })));
}

function several(choices: FacetChoice[]): FacetChoice[] {
  return choices.length < 2 ? [] : choices;
}
