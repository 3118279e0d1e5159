import type { PublishedGrid } from '../../../schemas/published-grid.ts';
import type { BoardAxis } from '../../stats/board-tasks.ts';
import { element } from '../dom/element.ts';
import { gridData } from '../grid/grid-data.ts';
import { loadJson } from '../grid/load-json.ts';
import { candidates, type TopicAxes } from './candidates.ts';
import { choiceTable } from './choice-table.ts';
import { choosePairs } from './choose-pairs.ts';
import { readWish } from './read-wish.ts';

/** Three questions, and the pairs that cannot be told apart from the best answer; the answers stand in the address. */
class ChoosePair extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.#keep(target);
      void this.#show();
    });
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  #keep({ name, value }: HTMLInputElement): void {
    const url = new URL(location.href);
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    history.pushState(null, '', url);
  }

  async #show(): Promise<void> {
    const { search } = location;
    const query = new URLSearchParams(search);
    for (const radio of this.querySelectorAll('input'))
      radio.checked = radio.value === (query.get(radio.name) ?? '');
    const parts = await this.#answer(search).catch(() => [
      element('p', { class: 'note' }, 'The data could not be loaded. Choose again to try again.'),
    ]);
    if (search === location.search) this.querySelector('.answer')?.replaceChildren(...parts);
  }

  async #answer(search: string): Promise<HTMLElement[]> {
    const wish = readWish(search);
    const [document, axes] = await Promise.all([
      loadJson<PublishedGrid>(this.dataset['grid'] ?? ''),
      wish.topic === undefined ? undefined : this.#axes(),
    ]);
    const grid = gridData(document);
    const choices = choosePairs(candidates(grid, wish.topic, axes), wish);
    const rounded = axes?.tokens.step === undefined ? [] : [element('p', { class: 'small muted' }, rounding)];
    return [...choiceTable(grid, choices, this.dataset['base'] ?? '/'), ...rounded];
  }

  async #axes(): Promise<TopicAxes> {
    const load = (axis: string) => loadJson<BoardAxis>((this.dataset['axis'] ?? '').replace('AXIS', axis));
    const [tokens, wall] = await Promise.all([load('tokens'), load('wall')]);
    return { tokens, wall };
  }
}

const rounding = 'Times and tokens are rounded to 3 % here.';

customElements.define('choose-pair', ChoosePair);
