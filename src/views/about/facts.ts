import type { Site } from '../../load/site-model.ts';
import { dayText } from '../../text/instant-text.ts';
import { durationText } from '../../text/numbers.ts';
import { categoryLink } from '../category-link.ts';
import { linked } from '../linked.ts';
import { siteIndex } from '../site-index.ts';
import type { Fact } from './about-view.ts';

/** What the catalogue says about a CLI; nothing for what it leaves open. */
export function cliFacts({ catalogue }: Site, cli: string): Fact[] {
  const entry = catalogue.clis.get(cli);
  return [
    ...fact('Home page', entry?.homepage, { url: entry?.homepage }),
    ...fact('Source', entry?.repository, { url: entry?.repository }),
    ...fact('Licence', entry?.licence),
    ...fact('Leaves behind', entry?.litter?.map((prefix) => `${prefix}…`).join(' ')),
  ];
}

/** What the catalogue says about a model; nothing for what it leaves open. */
export function modelFacts({ catalogue }: Site, model: string): Fact[] {
  const entry = catalogue.models.get(model);
  return [
    ...fact('Vendor', entry?.vendor),
    ...fact('Weights', yesOrNo(entry?.open_weights, 'open', 'not open')),
    ...fact('Licence', entry?.licence),
    ...fact('Served by', entry?.served_by),
    ...fact('Home page', entry?.homepage, { url: entry?.homepage }),
  ];
}

/** What the catalogue says about a task and its budget; nothing for what it leaves open. */
export function taskFacts(site: Site, task: string): Fact[] {
  const entry = site.catalogue.tasks.get(task);
  const category = categoryOf(site, task);
  const timeLimit = entry?.timeout_s;
  return [
    ...fact('Category', category, { path: categoryLink(site, category) }),
    ...fact('Language', entry?.language),
    ...fact('Right answer', yesOrNo(entry?.expected_refusal, 'a refusal', 'a solution')),
    ...fact('Time limit', timeLimit === undefined ? undefined : durationText(timeLimit * 1000)),
    ...fact('Most turns', entry?.max_turns?.toString()),
    ...fact('Scorer', entry?.scorer),
    ...fact('Version', entry?.version),
    ...fact('Added', entry?.added === undefined ? undefined : dayText(entry.added)),
    ...fact('Origin', entry?.origin),
  ];
}

/** The category of a task: from its runs, else from the catalogue. */
export function categoryOf(site: Site, task: string): string | undefined {
  return siteIndex(site).byTask.get(task)?.[0]?.category ?? site.catalogue.tasks.get(task)?.category;
}

/** One fact, or none where the value is not known. */
export function fact(
  label: string,
  text: string | undefined,
  link: { path?: string | undefined; url?: string | undefined } = {},
): Fact[] {
  if (text === undefined) return [];
  const { path, url } = link;
  return [{ label, ...linked(text, path), ...(url === undefined ? {} : { url }) }];
}

function yesOrNo(value: boolean | undefined, yes: string, no: string): string | undefined {
  if (value === undefined) return undefined;
  return value ? yes : no;
}
