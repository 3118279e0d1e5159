import type { PublishedFailures } from '../../../schemas/published-failures.ts';
import type { PublishedGrid } from '../../../schemas/published-grid.ts';
import { withBase } from '../../routes/absolute.ts';
import { countText } from '../../text/numbers.ts';
import { element } from '../dom/element.ts';
import { type GridData, gridData } from '../grid/grid-data.ts';
import { loadJson } from '../grid/load-json.ts';
import { hitLists } from './hit-lists.ts';
import { queryWords } from './match-words.ts';
import { type FailureHit, searchFailures } from './search-failures.ts';
import { type GridHits, searchGrid } from './search-grid.ts';

/** Searches the site in the browser; the query stands in the address. */
class SiteSearch extends HTMLElement {
  #failures: FailureHit[] = [];
  #grid: GridData | undefined;
  #isLoading = false;
  #problem = '';

  connectedCallback(): void {
    const input = this.#input();
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => {
      this.#keep(input.value);
      void this.#search();
    });
    addEventListener('popstate', () => {
      input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#search();
    });
    this.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    if (input.value === '') input.focus();
    else void this.#search();
  }

  #input(): HTMLInputElement {
    const input = this.querySelector('input');
    if (!input) throw new Error('the search has no field');
    return input;
  }

  /** Typing changes the address in place, so that the back button leaves the search and does not retrace it. */
  #keep(query: string): void {
    const url = new URL(location.href);
    if (query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query);
    history.replaceState(null, '', url);
  }

  async #search(): Promise<void> {
    this.#show();
    if (this.#grid || this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.#grid = gridData(await loadJson<PublishedGrid>(this.dataset['grid'] ?? ''));
      this.#show();
      await this.#loadFailures();
    } catch {
      this.#problem = 'The data of the search could not be loaded. Type again to try again.';
    }
    this.#isLoading = false;
    this.#show();
  }

  /** The parts come one after the other, the most frequent failures first; each adds to what is shown. */
  async #loadFailures(): Promise<void> {
    const first = this.dataset['failures'] ?? '';
    let parts = 1;
    for (let part = 1; part <= parts; part++) {
      const address = first.replace(/1(?=\.json$)/, String(part));
      const document = await loadJson<PublishedFailures>(address);
      parts = document.parts;
      this.#failures.push(...document.groups);
      this.#show();
    }
  }

  #show(): void {
    const words = queryWords(this.#input().value);
    const [found, hits] = [this.querySelector('.found'), this.querySelector('.hits')];
    if (!found || !hits) return;
    if (words.length === 0 || !this.#grid) {
      found.textContent = words.length === 0 ? '' : this.#problem || 'Loading …';
      hits.replaceChildren();
      return;
    }
    const inGrid = searchGrid(this.#grid, words);
    const failures = searchFailures(this.#failures, words);
    found.textContent = this.#problem || countsText(inGrid, failures.length, this.#isLoading);
    const href = (path: string) => withBase(this.dataset['base'] ?? '/', path);
    const lists = hitLists(this.#grid, { inGrid, failures, href });
    hits.replaceChildren(...(lists.length > 0 ? lists : [element('p', {}, nothing)]));
  }

  #key(event: KeyboardEvent): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.hits a')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'Enter' && event.target === this.#input()) links[0]?.click();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (at + step < 0) this.#input().focus();
    else links[at + step]?.focus();
  }
}

const nothing =
  'Nothing has all these words. Search looks at names of CLIs, models and tasks, categories, languages, outcomes, and the first lines of failures; use fewer or shorter words.';

function countsText({ cellCount, pairs, tasks }: GridHits, failures: number, isLoading: boolean): string {
  const counts = [
    [pairs.length, 'pairs'],
    [tasks.length, 'tasks'],
    [cellCount, 'cells'],
    [failures, 'kinds of failure'],
  ] as const;
  const text = counts.map(([count, name]) => `${countText(count)} ${name}`).join(' · ');
  return isLoading ? `${text} so far …` : text;
}

customElements.define('site-search', SiteSearch);
