import type { BoardColumn } from '../../text/board-columns.ts';
import { choiceOf } from './choice.ts';
import { type Control, controlIn, queryOf } from './form-query.ts';
import { nextSort } from './next-sort.ts';
import { presets } from './presets.ts';

/** The form of choices, kept in step with the query of the address. */
export class ToolForm {
  readonly #form: HTMLFormElement;
  readonly #changed: () => void;
  readonly #controls: Known[];
  /** Each menu with the positions of its controls. */
  readonly #menus: { summary: HTMLElement | null; controls: number[] }[];

  constructor(form: HTMLFormElement, changed: () => void) {
    this.#form = form;
    this.#changed = changed;
    this.#controls = [...form.querySelectorAll('input')].map(known);
    this.#menus = [...form.querySelectorAll('details.menu')].map((menu) => ({
      summary: menu.querySelector('summary'),
      controls: this.#controls.flatMap(({ input }, at) => (menu.contains(input) ? [at] : [])),
    }));
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

  #write(quietly: boolean): void {
    const controls = this.#controls.map(controlOf);
    const query = queryOf(controls);
    if (quietly) history.replaceState(null, '', addressWith(query));
    else history.pushState(null, '', addressWith(query));
    this.#mark(controls);
    this.#changed();
  }

  #go(query: URLSearchParams): void {
    history.pushState(null, '', addressWith(query));
    this.#read();
    this.#changed();
  }

  #read(): void {
    const query = new URLSearchParams(location.search);
    for (const control of this.#controls) {
      const { input } = control;
      const { value, checked } = controlIn(query, controlOf(control));
      if (input.type === 'checkbox') input.checked = checked;
      else input.value = value;
    }
    this.#mark(this.#controls.map(controlOf));
  }

  /** Says on each menu how many of its choices differ from the usual. */
  #mark(all: readonly Control[]): void {
    for (const { summary, controls } of this.#menus) {
      const count = queryOf(controls.flatMap((at) => all[at] ?? [])).size;
      if (summary) summary.dataset['count'] = count === 0 ? '' : String(count);
    }
  }
}

/** The weight of a category or a task: each is kept once it is settled, so that the back button takes one back. */
function isTimes(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.name.startsWith('x-');
}

/** An input with what does not change about it: there may be hundreds. */
interface Known extends Pick<Control, 'name' | 'usual' | 'inverted'> {
  input: HTMLInputElement;
  isBox: boolean;
}

function known(input: HTMLInputElement): Known {
  const { name, type, dataset } = input;
  const usual = dataset['usual'] ?? '';
  return { input, name, isBox: type === 'checkbox', usual, inverted: dataset['inverted'] !== undefined };
}

function controlOf({ input, name, isBox, usual, inverted }: Known): Control {
  return { name, value: input.value, usual, inverted, ...(isBox ? { checked: input.checked } : {}) };
}

function addressWith(query: URLSearchParams): string {
  const text = query.toString();
  return `${location.pathname}${text === '' ? '' : `?${text}`}`;
}
