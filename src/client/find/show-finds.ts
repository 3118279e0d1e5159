import { countText, plural } from '../../text/numbers.ts';
import { makeElement } from '../make-element.ts';
import { type Findable, findSources, type FindSources, type Log } from './find-sources.ts';
import { excerpt, matchingLines, type Query, queryOf } from './match-text.ts';

/** Hits listed of each sort; the waterfall and the transcript show all of theirs. */
const mostListed = 20;

let loading: Promise<FindSources> | undefined;

/** Shows what matches: counts and first hits in the panel, and only matching spans and steps where they stand. */
export async function showFinds(typed: string, panel: HTMLElement): Promise<void> {
  const query = queryOf(typed);
  loading ??= findSources();
  const sources = await loading;
  const { spans, calls, steps, logs } = sources;
  for (const list of [spans, calls, steps]) filter(list, query);
  foldEmptyGroups(query.words.length > 0);
  panel.hidden = query.words.length === 0;
  panel.replaceChildren(
    ...hitsOnPage('span', spans, query),
    ...hitsOnPage('model call', calls, query),
    ...hitsOnPage('step', steps, query),
    ...logs.flatMap((log) => hitsInLog(log, query)),
  );
}

function filter(list: readonly Findable[], { words, matches }: Query): void {
  for (const { element, lower } of list)
    element?.classList.toggle('no-hit', words.length > 0 && !matches(lower));
}

/** While something is looked for, groups without a hit are out of the way, and the first with one is open. */
function foldEmptyGroups(searching: boolean): void {
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('details.spans')];
  const hasHit = (group: HTMLElement) => group.querySelector('tbody tr:not(.no-hit)') !== null;
  for (const group of groups) group.classList.toggle('no-hit', searching && !hasHit(group));
  const first = groups.find(hasHit);
  if (searching && first) first.open = true;
}

function hitsOnPage(noun: string, list: readonly Findable[], query: Query): Node[] {
  if (list.length === 0) return [];
  const hits = list.filter(({ lower }) => query.matches(lower));
  const links = hits
    .slice(0, mostListed)
    .map(({ href, label, text }) =>
      label === undefined
        ? item(query, text, makeElement('a', { href }))
        : item(query, text, makeElement('a', { href }, label), ' '),
    );
  return section(`${countText(hits.length)} of ${plural(list.length, noun)}`, links, hits.length);
}

function hitsInLog({ name, path, lines }: Log, query: Query): Node[] {
  const { count, hits } = matchingLines(lines, query, mostListed);
  const items = hits.map(({ line, text }) =>
    item(query, text, makeElement('a', { href: path }, `line ${countText(line)}`), ' '),
  );
  return section(`${countText(count)} of ${plural(lines.length, 'line')} of ${name}`, items, count);
}

/** One hit: its place and the words around the match. A link without words of its own takes those. */
function item(query: Query, text: string, link: HTMLAnchorElement, ...between: string[]): HTMLLIElement {
  const words = excerpt(text, query).map((piece, at) =>
    at % 2 === 0 ? piece : makeElement('mark', {}, piece),
  );
  if (between.length > 0) return makeElement('li', {}, link, ...between, ...words);
  link.append(...words);
  return makeElement('li', {}, link);
}

function section(title: string, items: HTMLLIElement[], count: number): Node[] {
  const rest =
    count > items.length
      ? [makeElement('li', { className: 'muted' }, `and ${countText(count - items.length)} more`)]
      : [];
  return [
    makeElement('p', {}, title),
    ...(items.length > 0 ? [makeElement('ul', {}, ...items, ...rest)] : []),
  ];
}
