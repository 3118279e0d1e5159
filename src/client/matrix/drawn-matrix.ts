import type { PublishedGrid } from '../../../schemas/published-grid.ts';
import { withBase } from '../../routes/absolute.ts';
import { cellPath } from '../../routes/page-paths.ts';
import { hasRuns } from '../../stats/square-state.ts';
import { type Grouping, groupTasks } from '../../stats/task-groups.ts';
import { squareWords } from '../../text/square-words.ts';
import { type GridData, gridData } from '../grid/grid-data.ts';
import { loadJson } from '../grid/load-json.ts';
import { type DrawingLayout, drawingLayout, type DrawingSizes, scrollTo } from './drawing-layout.ts';
import { currentGrouping, onGrouping } from './grouping-switch.ts';
import { paintMatrix } from './matrix-painter.ts';
import { type GridPlace, moveInGrid } from './move-in-grid.ts';
import { showCard } from './square-card.ts';

const wide: DrawingSizes = { square: 20, gap: 12, left: 270, top: 150 };
const narrow: DrawingSizes = { square: 20, gap: 12, left: 130, top: 130 };

/** The matrix of a large site: drawn from one small document, the visible part at a time, with the keys of a grid. */
class DrawnMatrix extends HTMLElement {
  #grid: GridData | undefined;
  #order: number[] = [];
  #groups: string[] = [];
  #sizes = wide;
  #layout: DrawingLayout | undefined;
  #focused: GridPlace | undefined;
  #isDue = false;

  connectedCallback(): void {
    void this.#start().catch(() => {
      this.#part('.status').textContent = 'The squares could not be loaded. The sums below hold all pairs.';
    });
  }

  async #start(): Promise<void> {
    this.#grid = gridData(await loadJson<PublishedGrid>(this.dataset['grid'] ?? ''));
    const view = this.#part('.drawn');
    view.hidden = false;
    this.#part('.status').hidden = true;
    view.setAttribute('aria-rowcount', String(this.#grid.pairs.length));
    view.setAttribute('aria-colcount', String(this.#grid.document.tasks.length));
    this.#listen(view);
    onGrouping(this, (grouping) => {
      this.#group(grouping);
    });
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`the matrix has no ${selector}`);
    return part;
  }

  #listen(view: HTMLElement): void {
    const draw = () => {
      this.#drawSoon();
    };
    view.addEventListener('scroll', draw, { passive: true });
    new ResizeObserver(() => {
      this.#arrange();
    }).observe(view);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
    new MutationObserver(draw).observe(document.documentElement, { attributes: true });
    view.addEventListener('pointermove', (event) => {
      this.#show(this.#placeOf(event));
    });
    view.addEventListener('pointerleave', () => {
      this.#show(undefined);
    });
    view.addEventListener('click', (event) => {
      this.#focused = this.#placeOf(event) ?? this.#focused;
      this.#open(this.#placeOf(event), event.ctrlKey || event.metaKey);
    });
    view.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    view.addEventListener('focus', () => {
      if (view.matches(':focus-visible')) this.#focus(this.#focused ?? { row: 0, column: 0 });
    });
    view.addEventListener('blur', () => {
      this.#show(undefined);
    });
  }

  #group(grouping: Grouping): void {
    const groups = groupTasks(this.#grid?.document.tasks ?? [], grouping);
    this.#order = groups.flatMap(({ members }) => members);
    this.#groups = groups.map(({ label }) => label);
    this.#focused = undefined;
    this.#arrange(groups);
  }

  #arrange(groups = groupTasks(this.#grid?.document.tasks ?? [], currentGrouping())): void {
    this.#sizes = this.clientWidth < 700 ? narrow : wide;
    this.#layout = drawingLayout(this.#grid?.pairs.length ?? 0, groups, this.#sizes);
    const space = this.#part('.space');
    space.style.width = `${String(this.#layout.width)}px`;
    space.style.height = `${String(this.#layout.height)}px`;
    this.#drawSoon();
  }

  #drawSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #draw(): void {
    const canvas = this.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context || !this.#grid || !this.#layout) return;
    const window = this.#window();
    const style = getComputedStyle(this);
    canvas.width = window.width * devicePixelRatio;
    canvas.height = window.height * devicePixelRatio;
    canvas.style.width = `${String(window.width)}px`;
    canvas.style.height = `${String(window.height)}px`;
    context.scale(devicePixelRatio, devicePixelRatio);
    context.font = `12px ${style.fontFamily}`;
    paintMatrix(context, {
      ...{ grid: this.#grid, layout: this.#layout, sizes: this.#sizes, order: this.#order },
      ...{ groups: this.#groups, scroll: this.#scroll(), window, focused: this.#focused },
      colour: colours(this),
    });
  }

  #window(): { width: number; height: number } {
    const { clientWidth: width, clientHeight: height } = this.#part('.drawn');
    return { width, height };
  }

  #scroll(): { x: number; y: number } {
    const { scrollLeft: x, scrollTop: y } = this.#part('.drawn');
    return { x, y };
  }

  #placeOf({ clientX, clientY }: MouseEvent): GridPlace | undefined {
    const { left, top } = this.#part('.drawn').getBoundingClientRect();
    return this.#layout?.placeAt({ x: clientX - left, y: clientY - top }, this.#scroll());
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#show(undefined);
    if (event.key === 'Enter') this.#open(this.#focused, event.ctrlKey);
    const size = { rows: this.#grid?.pairs.length ?? 0, columns: this.#order.length };
    const to = moveInGrid(this.#focused ?? { row: 0, column: 0 }, event.key, size, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    this.#focus(to);
  }

  #focus(place: GridPlace): void {
    if (!this.#layout) return;
    this.#focused = place;
    const to = scrollTo(place, {
      ...{ layout: this.#layout, sizes: this.#sizes, window: this.#window(), scroll: this.#scroll() },
    });
    this.#part('.drawn').scrollTo(to.x, to.y);
    this.#say(place);
    this.#show(place);
    this.#drawSoon();
  }

  /** Gives the focused square a body for readers who do not see the drawing. */
  #say(place: GridPlace): void {
    const cell = this.#part('[role="gridcell"]');
    cell.parentElement?.setAttribute('aria-rowindex', String(place.row + 1));
    cell.setAttribute('aria-colindex', String(place.column + 1));
    const { pair, task, outcome } = this.#textOf(place);
    cell.textContent = `${outcome}: ${pair} on ${task}`;
  }

  #show(place: GridPlace | undefined): void {
    const card = this.#part('.square-card');
    if (!place || !this.#layout) {
      card.hidden = true;
      return;
    }
    const { left, top } = this.#part('.drawn').getBoundingClientRect();
    const scroll = this.#scroll();
    const x = left + (this.#layout.columnX[place.column] ?? 0) - scroll.x;
    const y = top + this.#layout.rowY(place.row) - scroll.y;
    showCard(card, this.#textOf(place), new DOMRect(x, y, this.#sizes.square, this.#sizes.square));
  }

  #textOf({ row, column }: GridPlace) {
    const task = this.#order[column] ?? -1;
    const { cli = '', model = '', task: id = '' } = this.#grid?.idsAt(row, task) ?? {};
    const { solvedRuns, countedRuns } = this.#grid?.document.pairs[row] ?? {};
    const counted = countedRuns?.[task] ?? 0;
    const facts =
      counted > 1 ? [`${String(solvedRuns?.[task] ?? 0)} of ${String(counted)} runs solved it`] : [];
    const outcome = squareWords(this.#grid?.stateAt(row, task) ?? 'absent').short;
    return { pair: `${cli} × ${model}`, task: id, outcome, facts };
  }

  #open(place: GridPlace | undefined, inNewTab: boolean): void {
    const task = this.#order[place?.column ?? -1] ?? -1;
    if (!place || !this.#grid || !hasRuns(this.#grid.stateAt(place.row, task))) return;
    const address = withBase(this.dataset['base'] ?? '/', cellPath(this.#grid.idsAt(place.row, task)));
    if (inNewTab) open(address, '_blank');
    else location.assign(address);
  }
}

function colours(element: HTMLElement): (name: string) => string {
  const probe = element.querySelector<HTMLElement>('.probe') ?? element;
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    probe.style.color = `var(${name})`;
    const value = getComputedStyle(probe).color;
    known.set(name, value);
    return value;
  };
}

customElements.define('drawn-matrix', DrawnMatrix);
