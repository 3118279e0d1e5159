import { type Grouping, groupTasks } from '../../stats/task-groups.ts';
import { onGrouping } from './grouping-switch.ts';
import { moveInGrid } from './move-in-grid.ts';
import { showCard } from './square-card.ts';

/** The matrix as a table: one square has the focus and the keys move it, a card tells about it, and the columns can be grouped anew. */
class MatrixTable extends HTMLElement {
  #rows: HTMLElement[][] = [];
  #columns: HTMLTableCellElement[] = [];
  /** The columns that a grouping puts side by side, from the left. */
  #order: number[] = [];
  #focused: HTMLElement | undefined;

  connectedCallback(): void {
    const table = this.querySelector('table');
    const card = this.querySelector<HTMLElement>('.square-card');
    if (!table || !card) return;
    this.#columns = [...table.querySelectorAll<HTMLTableCellElement>('thead .task')];
    this.#order = this.#columns.map((_, index) => index);
    this.#rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => [
      ...row.querySelectorAll<HTMLElement>('.q'),
    ]);
    this.#asGrid(table);
    this.#listen(table, card);
    onGrouping(this, (grouping) => {
      this.#group(grouping);
    });
  }

  #asGrid(table: HTMLTableElement): void {
    table.setAttribute('role', 'grid');
    for (const square of this.#rows.flat()) square.tabIndex = -1;
    this.#focus(this.#rows[0]?.[0], false);
  }

  #focus(square: HTMLElement | undefined, moves = true): void {
    if (!square) return;
    if (this.#focused) this.#focused.tabIndex = -1;
    square.tabIndex = 0;
    this.#focused = square;
    if (moves) square.focus();
  }

  #listen(table: HTMLTableElement, card: HTMLElement): void {
    const show = ({ target }: Event) => {
      const square = squareIn(target);
      if (square) showCard(card, this.#textOf(square), square.getBoundingClientRect());
      else card.hidden = true;
    };
    table.addEventListener('pointerover', show);
    table.addEventListener('focusin', show);
    const hide = () => (card.hidden = true);
    table.addEventListener('pointerleave', hide);
    table.addEventListener('focusout', hide);
    addEventListener('scroll', hide, { passive: true, capture: true });
    table.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') hide();
      this.#move(event);
    });
  }

  #move(event: KeyboardEvent): void {
    const square = squareIn(event.target);
    const row = square ? this.#rows.findIndex((squares) => squares.includes(square)) : -1;
    if (!square || row < 0) return;
    const place = { row, column: this.#order.indexOf(this.#rows[row]?.indexOf(square) ?? -1) };
    const size = { rows: this.#rows.length, columns: this.#order.length };
    const to = moveInGrid(place, event.key, size, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    this.#focus(this.#rows[to.row]?.[this.#order[to.column] ?? -1]);
  }

  #textOf(square: HTMLElement) {
    const row = square.closest('tr')?.querySelector('th')?.textContent ?? '';
    const at = this.#rows.find((squares) => squares.includes(square))?.indexOf(square) ?? -1;
    return {
      pair: row.replace(/\s+/g, ' ').trim(),
      task: this.#columns[at]?.dataset['task'] ?? '',
      outcome: square.dataset['outcome'] ?? '',
      facts: square.dataset['facts']?.split('\n') ?? [],
    };
  }

  #group(grouping: Grouping): void {
    const groups = groupTasks(this.#columns.map(factsOf), grouping);
    this.#order = groups.flatMap(({ members }) => members);
    const starts = new Set(groups.map(({ members }) => members[0]));
    this.#arrange(this.#columns, starts);
    for (const squares of this.#rows)
      this.#arrange(
        squares.map((square) => square.parentElement),
        starts,
      );
    this.#arrange([...this.querySelectorAll<HTMLElement>('tfoot .task')].sort(byPlace), starts);
    this.#headGroups(groups);
  }

  /** Puts the cells of a row into the order of the columns, before the cell that follows them. */
  #arrange(cells: readonly (HTMLElement | null)[], starts: ReadonlySet<number | undefined>): void {
    const row = cells[0]?.parentElement;
    const end = row?.querySelector('.sum') ?? null;
    for (const at of this.#order) {
      const cell = cells[at];
      if (!row || !cell) continue;
      cell.classList.toggle('first', starts.has(at));
      row.insertBefore(cell, end);
    }
  }

  #headGroups(groups: readonly { label: string; members: readonly number[] }[]): void {
    const row = this.querySelector('.groups');
    for (const old of row?.querySelectorAll('.group') ?? []) old.remove();
    for (const { label, members } of groups) {
      const head = document.createElement('th');
      head.className = 'group first';
      head.scope = 'colgroup';
      head.colSpan = members.length;
      head.textContent = label;
      row?.insertBefore(head, row.querySelector('.sum'));
    }
  }
}

function squareIn(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('.q')) || undefined;
}

function factsOf({ dataset }: HTMLElement) {
  return {
    category: dataset['category'],
    solved: Number(dataset['solved']),
    counted: Number(dataset['counted']),
  };
}

function byPlace(left: HTMLElement, right: HTMLElement): number {
  return Number(left.dataset['place']) - Number(right.dataset['place']);
}

customElements.define('matrix-table', MatrixTable);
