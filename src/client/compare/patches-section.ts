import type { PublishedRun } from '../../../schemas/published-run.ts';
import { runFilePath } from '../../routes/data-paths.ts';
import { element } from '../dom/element.ts';
import type { CompareContext } from './compare-context.ts';
import { comparedPatches, type PatchLine } from './compared-patches.ts';

interface Loaded {
  text: string;
  /** Why it is not the whole patch. */
  remark?: string;
}

const nothing: Loaded = { text: '' };

/** Characters of a patch that are shown; the page of its run leads to the whole. */
const longestPatch = 200_000;

/** The patches of two runs side by side, file by file; nothing where neither run has one. */
export function patchesSection(
  { href }: CompareContext,
  runs: readonly [PublishedRun, PublishedRun],
  names: readonly [string, string],
): HTMLElement[] {
  if (!runs.some(hasPatch)) return [];
  const body = element('div', {}, element('p', { class: 'muted' }, 'Loading …'));
  void Promise.all(
    runs.map((run) => (hasPatch(run) ? load(href(runFilePath(run.ids, 'diff'))) : nothing)),
  ).then(([first = nothing, second = nothing]) => {
    body.replaceChildren(
      ...runs.flatMap((run, at) =>
        hasPatch(run) ? [] : [note(`${names[at] ?? ''}: no patch was recorded.`)],
      ),
      ...[first, second].flatMap(({ remark }, at) => (remark ? [note(`${names[at] ?? ''}: ${remark}`)] : [])),
      ...files(first.text, second.text, names),
    );
  });
  return [element('section', {}, element('h2', {}, 'Patches'), body)];
}

function hasPatch({ recorded }: PublishedRun): boolean {
  return recorded?.patch !== undefined;
}

function files(first: string, second: string, names: readonly [string, string]): HTMLElement[] {
  return comparedPatches(first, second).map(({ path, ...sides }) =>
    element(
      'section',
      { class: 'patched' },
      element('h3', { class: 'mono' }, path === '' ? 'The patch' : path),
      element(
        'div',
        { class: 'sides' },
        side(names[0], path, sides.first),
        side(names[1], path, sides.second),
      ),
    ),
  );
}

function side(name: string, path: string, lines: readonly PatchLine[] | undefined): HTMLElement {
  return element(
    'div',
    {},
    element('h4', {}, name),
    lines
      ? element(
          'pre',
          { class: 'log', tabindex: 0, role: 'group', 'aria-label': `${path} by ${name}` },
          ...lines.flatMap((line) => [lineOf(line), '\n']),
        )
      : note('This file is not in its patch.'),
  );
}

const tags = { added: 'ins', removed: 'del', place: 'b', same: 'span' } as const;

function lineOf({ kind, text }: PatchLine): HTMLElement {
  return element(tags[kind], {}, text);
}

function note(text: string): HTMLElement {
  return element('p', { class: 'small muted' }, text);
}

async function load(address: string): Promise<Loaded> {
  const text = await fetch(address).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  );
  if (text === undefined) return { text: '', remark: 'the patch could not be loaded.' };
  if (text.length <= longestPatch) return { text };
  return {
    text: text.slice(0, longestPatch),
    remark: 'the patch is cut here; the page of the run has all of it.',
  };
}
