import type { BoardColumn } from '../../text/board-columns.ts';
import { choiceOf } from './choice.ts';
import { type Control, controlIn, queryOf } from './form-query.ts';
import { nextSort } from './next-sort.ts';
import { presets } from './presets.ts';

/** The form of choices, kept in step with the query of the address. */
export class ToolForm {
  readonly #form: HTMLFormElement;
  readonly #changed: () => void;

  constructor(form: HTMLFormElement, changed: () => void) {
    this.#form = form;
    this.#changed = changed;
    this.#read();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', ({ target }) => {
      if (isTimes(target)) this.#write(false);
    });
    form.addEventListener('input', ({ target }) => {
      if (isTimes(target)) return;
      if (target instanceof HTMLInputElement && target.name.startsWith('w-')) this.#set('points', true);
      this.#write(target instanceof HTMLInputElement && ['search', 'number'].includes(target.type));
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#go(new URLSearchParams());
    });
    addEventListener('popstate', () => {
      this.#read();
      changed();
    });
  }

  /** Sorts by a column, best first; the other way round when it is so already. */
  sortBy(column: BoardColumn): void {
    const { sort, order } = nextSort(choiceOf(new URLSearchParams(location.search)), column);
    this.#set('sort', sort);
    this.#set('order', order);
    this.#write(false);
  }

  /** Sets the choices of a preset. */
  preset(name: keyof typeof presets): void {
    for (const [control, value] of Object.entries(presets[name])) this.#set(control, value);
    this.#write(false);
  }

  #set(name: string, value: string | boolean): void {
    const control = this.#form.elements.namedItem(name);
    if (!(control instanceof HTMLInputElement)) return;
    if (typeof value === 'boolean') control.checked = value;
    else control.value = value;
  }

  #inputs(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll('input')];
  }

  #write(quietly: boolean): void {
    const query = queryOf(this.#inputs().map(controlOf));
    if (quietly) history.replaceState(null, '', addressWith(query));
    else history.pushState(null, '', addressWith(query));
    this.#mark();
    this.#changed();
  }

  #go(query: URLSearchParams): void {
    history.pushState(null, '', addressWith(query));
    this.#read();
    this.#changed();
  }

  #read(): void {
    const query = new URLSearchParams(location.search);
    for (const input of this.#inputs()) {
      const { value, checked } = controlIn(query, controlOf(input));
      if (input.type === 'checkbox') input.checked = checked;
      else input.value = value;
    }
    this.#mark();
  }

  /** Says on each menu how many of its choices differ from the usual. */
  #mark(): void {
    for (const menu of this.#form.querySelectorAll('details.menu')) {
      const inputs = [...menu.querySelectorAll('input')];
      const summary = menu.querySelector('summary');
      const count = [...queryOf(inputs.map(controlOf)).keys()].length;
      if (summary) summary.dataset['count'] = count === 0 ? '' : String(count);
    }
  }
}

/** The weight of a category or a task: each is kept once it is settled, so that the back button takes one back. */
function isTimes(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.name.startsWith('x-');
}

function controlOf(input: HTMLInputElement): Control {
  return {
    name: input.name,
    value: input.value,
    ...(input.type === 'checkbox' ? { checked: input.checked } : {}),
    usual: input.dataset['usual'] ?? '',
    inverted: input.dataset['inverted'] !== undefined,
  };
}

function addressWith(query: URLSearchParams): string {
  const text = query.toString();
  return `${location.pathname}${text === '' ? '' : `?${text}`}`;
}
