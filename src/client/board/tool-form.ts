import type { BoardColumn } from '../../text/board-columns.ts';
import { choiceOf } from './choice.ts';
import { type Control, controlIn, queryOf } from './form-query.ts';
import { nextSort } from './next-sort.ts';
import { presets } from './presets.ts';

/** The form of choices, kept in step with the query of the address. */
export class ToolForm {
  readonly #form: HTMLFormElement;
  readonly #changed: () => void;
  /** What is in each input, so that a change reads one and not all: a large site has a thousand. */
  readonly #kept: Map<HTMLInputElement, Control>;
  readonly #menus: { summary: HTMLElement | null; controls: Control[] }[];

  constructor(form: HTMLFormElement, changed: () => void) {
    this.#form = form;
    this.#changed = changed;
    this.#kept = new Map([...form.querySelectorAll('input')].map((input) => [input, controlOf(input)]));
    this.#menus = [...form.querySelectorAll('details.menu')].map((menu) => ({
      summary: menu.querySelector('summary'),
      controls: [...menu.querySelectorAll('input')].flatMap((input) => this.#kept.get(input) ?? []),
    }));
    this.#read();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', ({ target }) => {
      if (!isTimes(target)) return;
      this.#keep(target);
      this.#write(false);
    });
    form.addEventListener('input', ({ target }) => {
      if (isTimes(target) || !(target instanceof HTMLInputElement)) return;
      this.#keep(target);
      if (target.name.startsWith('w-')) this.#set('points', true);
      this.#write(['search', 'number'].includes(target.type));
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
    this.#keep(control);
  }

  #keep(input: HTMLInputElement): void {
    this.#kept.set(input, Object.assign(this.#kept.get(input) ?? {}, controlOf(input)));
  }

  #write(quietly: boolean): void {
    const query = queryOf([...this.#kept.values()]);
    if (quietly) history.replaceState(null, '', addressWith(query));
    else history.pushState(null, '', addressWith(query));
    this.#changed();
    this.#mark();
  }

  #go(query: URLSearchParams): void {
    history.pushState(null, '', addressWith(query));
    this.#read();
    this.#changed();
  }

  #read(): void {
    const query = new URLSearchParams(location.search);
    for (const [input, control] of this.#kept) {
      const { value, checked } = controlIn(query, control);
      if (control.checked === undefined) input.value = value;
      else input.checked = checked;
      this.#keep(input);
    }
    this.#mark();
  }

  /** Says on each menu how many of its choices differ from the usual. */
  #mark(): void {
    for (const { summary, controls } of this.#menus) {
      const { size } = queryOf(controls);
      const count = size === 0 ? '' : String(size);
      if (summary && summary.dataset['count'] !== count) summary.dataset['count'] = count;
    }
  }
}

/** The weight of a category or a task: each is kept once it is settled, so that the back button takes one back. */
function isTimes(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name.startsWith('x-');
}

function controlOf({ name, type, value, checked, dataset }: HTMLInputElement): Control {
  const { usual = '', inverted } = dataset;
  return {
    name,
    value,
    usual,
    inverted: inverted !== undefined,
    ...(type === 'checkbox' ? { checked } : {}),
  };
}

function addressWith(query: URLSearchParams): string {
  const text = query.toString();
  return `${location.pathname}${text === '' ? '' : `?${text}`}`;
}
