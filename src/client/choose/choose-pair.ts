import type { PublishedGrid } from '../../../schemas/published-grid.ts';
import { withBase } from '../../routes/absolute.ts';
import { pairPath } from '../../routes/page-paths.ts';
import { fewestCommonTasks } from '../../stats/rank-ranges.ts';
import { durationText, plural } from '../../text/numbers.ts';
import { element } from '../dom/element.ts';
import { tableOf } from '../dom/table-of.ts';
import { type GridData, gridData } from '../grid/grid-data.ts';
import { loadJson } from '../grid/load-json.ts';
import { type Choice, choosePairs, type Choices } from './choose-pairs.ts';
import { readWish } from './read-wish.ts';

const mostRows = 10;

/** Three questions, and the pairs that cannot be told apart from the best answer; the answers stand in the address. */
class ChoosePair extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      select.value = query.get(select.name) ?? '';
      select.addEventListener('change', () => {
        this.#keep(select);
        void this.#show();
      });
    }
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  #keep({ name, value }: HTMLSelectElement): void {
    const url = new URL(location.href);
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    url.hash = 'choose';
    history.pushState(null, '', url);
  }

  async #show(): Promise<void> {
    const query = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) select.value = query.get(select.name) ?? '';
    const answer = this.querySelector('.answer');
    const parts = await loadJson<PublishedGrid>(this.dataset['grid'] ?? '').then(
      (document) => this.#answer(gridData(document)),
      () => [element('p', { class: 'note' }, 'The data could not be loaded. Choose again to try again.')],
    );
    answer?.replaceChildren(...parts);
  }

  #answer(grid: GridData): HTMLElement[] {
    const choices = choosePairs(grid, readWish(location.search));
    const { tied } = choices;
    if (tied.length === 0) return [element('p', {}, 'No pair fits. ', leftOutText(choices))];
    const rows = tied.slice(0, mostRows).map((choice) => ({ cells: this.#cells(grid, choice) }));
    const columns = [
      { title: 'Pair' },
      { title: 'Solved there' },
      { title: 'Median wall time, all tasks' },
      { title: 'Why it is here' },
    ];
    const more = tied.length > mostRows ? ` The first ${String(mostRows)} are shown.` : '';
    const sentence =
      tied.length === 1
        ? 'One pair is left.'
        : `${plural(tied.length, 'pair')} cannot be told apart from the best: take any of them.${more}`;
    return [
      element('p', {}, sentence),
      tableOf('Pairs that may be the best', columns, rows),
      element('p', { class: 'small muted' }, leftOutText(choices)),
    ];
  }

  #cells(grid: GridData, { pair, solved, counted, common }: Choice) {
    const ids = grid.pairs[pair] ?? { cli: '', model: '' };
    const wall = grid.document.pairs[pair]?.medianWallMs;
    return [
      element(
        'a',
        { href: withBase(this.dataset['base'] ?? '/', pairPath(ids)) },
        `${ids.cli} × ${ids.model}`,
      ),
      `${String(solved)} of ${String(counted)}`,
      wall === undefined ? 'not recorded' : durationText(wall),
      reasonText(common),
    ];
  }
}

function reasonText(common: number | undefined): string {
  if (common === undefined) return 'the highest low end of its 95 % interval';
  const tasks = plural(common, 'common task');
  return common < fewestCommonTasks
    ? `only ${tasks} with the first, too few to tell them apart`
    : `not told apart from the first on ${tasks}`;
}

function leftOutText({ unknown, overBudget, notOpen, withoutSuccess, worse }: Choices): string {
  const parts = [
    [worse, 'did significantly worse'],
    [withoutSuccess, 'solved nothing there'],
    [overBudget, 'over the budget'],
    [notOpen, 'without open weights'],
    [unknown, 'of which the budget’s figure or the licence of the weights is not recorded'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, why]) => `${String(count)} ${why}`);
  return said.length === 0 ? '' : `Left out: ${said.join(', ')}.`;
}

customElements.define('choose-pair', ChoosePair);
