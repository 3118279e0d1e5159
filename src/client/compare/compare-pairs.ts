import type { PublishedGrid, PublishedPair, PublishedPairRun } from '../../../schemas/published-grid.ts';
import type { PublishedRun } from '../../../schemas/published-run.ts';
import { withBase } from '../../routes/absolute.ts';
import { idTail } from '../../routes/address-tails.ts';
import { apiPairPath, apiRunPath } from '../../routes/data-paths.ts';
import { cellPath } from '../../routes/page-paths.ts';
import { element } from '../dom/element.ts';
import { gridData } from '../grid/grid-data.ts';
import { loadJson } from '../grid/load-json.ts';
import { choiceBar } from './choice-bar.ts';
import type { CompareContext } from './compare-context.ts';
import { compareQuery, type CompareState, readCompareState } from './compare-state.ts';
import { pairNames } from './pair-names.ts';
import { pairReport } from './pair-report.ts';
import { chosenRun, runChoice } from './run-choice.ts';
import { runReport } from './run-report.ts';
import { firstComparison } from './varied-pairs.ts';

/** Compares two pairs, or two runs of one task. What is compared stands in the address of the page. */
class ComparePairs extends HTMLElement {
  #showing = 0;
  #search = '';

  connectedCallback(): void {
    // A link within the page changes its address too, but nothing that is compared.
    addEventListener('popstate', () => {
      if (location.search !== this.#search) void this.#show();
    });
    void this.#show().then(() => {
      const same = new URLSearchParams(location.search).get('same');
      if (same !== null) document.getElementById(`same-${same}`)?.scrollIntoView();
    });
  }

  async #show(): Promise<void> {
    const turn = ++this.#showing;
    this.#search = location.search;
    const parts = await this.#parts().catch(() => [
      element(
        'p',
        { class: 'note' },
        'The data of the comparison could not be loaded. Load the page again, or open the pages of the pairs.',
      ),
    ]);
    if (turn !== this.#showing) return;
    this.replaceChildren(...parts);
    this.dataset['ready'] = 'true';
  }

  async #parts(): Promise<HTMLElement[]> {
    const href = (path: string) => withBase(this.dataset['base'] ?? '/', path);
    const grid = gridData(await loadJson<PublishedGrid>(this.dataset['grid'] ?? ''));
    const names = pairNames(grid);
    const state = readCompareState(location.search);
    const usual = firstComparison(grid);
    const first = names.find(state.first) ?? usual?.first;
    const second = names.find(state.second) ?? otherThan(first, usual);
    if (first === undefined || second === undefined)
      return [element('p', {}, 'There are no two pairs to compare.')];
    const context: CompareContext = {
      ...{ grid, names, first, second, href },
      state: { ...state, first: names.tails[first] ?? '', second: names.tails[second] ?? '' },
      cellHref: (ids) => href(cellPath(ids)),
      link: (to, text) => this.#link(to, text),
    };
    const unknown = [state.first, state.second].filter(
      (tail) => tail !== undefined && names.find(tail) === undefined,
    );
    const [ours, theirs] = await Promise.all([first, second].map((pair) => loadPair(context, pair)));
    if (!ours || !theirs) throw new Error('a pair did not come');
    return [
      choiceBar(context, (to) => {
        this.#go(to);
      }),
      ...unknown.map((tail) =>
        element('p', { class: 'note' }, `This site has no pair “${tail ?? ''}”; another is shown.`),
      ),
      ...(await this.#report(context, ours, theirs)),
    ];
  }

  async #report(
    context: CompareContext,
    first: PublishedPair,
    second: PublishedPair,
  ): Promise<HTMLElement[]> {
    const { task, ...pairs } = context.state;
    const id = context.grid.document.tasks.find((one) => idTail(one.id) === task)?.id;
    if (id === undefined) return pairReport(context, first, second);
    const runsOf = ({ runs }: PublishedPair) => runs.filter((run) => run.task === id);
    const [ours, theirs] = [runsOf(first), runsOf(second)];
    const [one, other] = [
      chosenRun(ours, context.state.firstRun),
      chosenRun(theirs, context.state.secondRun),
    ];
    const back = { first: pairs.first ?? '', second: pairs.second ?? '' };
    const head = element(
      'div',
      { class: 'run-head' },
      element('h2', {}, `Two runs on ${id}`),
      this.#link(back, 'Back to all tasks of these pairs'),
    );
    if (!one || !other)
      return [head, element('p', { class: 'note' }, 'Not both pairs have a run on this task.')];
    const choice = runChoice(context, [ours, theirs], (to) => {
      this.#go(to);
    });
    const reports = await Promise.all([loadRun(context, first, one), loadRun(context, second, other)]);
    return [head, ...choice, ...runReport(context, ...reports)];
  }

  #link(state: CompareState, text: string): HTMLAnchorElement {
    const link = element('a', { href: location.pathname + compareQuery(state) }, text);
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(state);
      this.scrollIntoView();
    });
    return link;
  }

  #go(state: CompareState): void {
    history.pushState(null, '', location.pathname + compareQuery(state));
    void this.#show();
  }
}

function otherThan(first: number | undefined, usual: ReturnType<typeof firstComparison>): number | undefined {
  return first === usual?.second ? usual?.first : usual?.second;
}

function loadPair({ grid, href }: CompareContext, pair: number): Promise<PublishedPair> {
  const ids = grid.pairs[pair] ?? { cli: '', model: '' };
  return loadJson(href(apiPairPath(ids)));
}

function loadRun(
  { href }: CompareContext,
  { cli, model }: PublishedPair,
  run: PublishedPairRun,
): Promise<PublishedRun> {
  return loadJson(href(apiRunPath({ cli, model, task: run.task, sweepId: run.sweepId, run: run.run })));
}

customElements.define('compare-pairs', ComparePairs);
