import { type BoardColumn, boardColumns } from '../../text/board-columns.ts';
import { countText, plural } from '../../text/numbers.ts';
import { afterPaint } from './after-paint.ts';
import type { BoardRow } from './board-row.ts';
import { type Choice, choiceOf, choosesTasks } from './choice.ts';
import { closeMenus } from './close-menus.ts';
import { exportView } from './export-view.ts';
import { ToolForm } from './tool-form.ts';
import { placesBy, pointsOf } from './points.ts';
import { rerankFor } from './rerank-for.ts';
import { selectRows } from './select-rows.ts';
import { addSortButtons, markSorted } from './sort-buttons.ts';
import { TableRow } from './table-row.ts';

/** Rows laid out at first; more would make sorting slow. */
const rowsAtFirst = 60;
/** Pixels, to guess which rows are in view; those are painted at once, and the others keep their room until then. */
const usualHeight = 53;

const weightedNote =
  ' Weighted: a task of weight k counts as k tasks with the same results. Intervals and ranks allow for that, but not for weights that were picked because of the results.';

/** The leaderboard in the browser: the form of choices is the state, and the address says how it differs from the usual. */
class BoardView extends HTMLElement {
  #rows: TableRow[] = [];
  /** The rows over the chosen tasks; the published ones where all are chosen. */
  #current: BoardRow[] = [];
  #shown: number[] = [];
  #limit = rowsAtFirst;
  #form: ToolForm | undefined;
  #sentence = '';
  #coarse = false;
  #weighted = false;
  #turn = 0;
  #placing = 0;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form.tools');
    if (!form || this.#form) return;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('.board tbody tr')].map(
      (element) => new TableRow(element),
    );
    this.#current = this.#rows.map(({ published }) => published);
    this.#sentence = this.querySelector('.lead span')?.textContent ?? '';
    this.#form = new ToolForm(form, () => void this.#show());
    addSortButtons(this.#heads(), (column) => this.#form?.sortBy(column));
    closeMenus(form);
    form.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#act(target);
    });
    this.querySelector('.more')?.addEventListener('click', () => {
      this.#limit = Infinity;
      this.#paint(choiceOf(new URLSearchParams(location.search)));
    });
    void this.#show();
  }

  #heads(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.board thead th')];
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const choice = choiceOf(new URLSearchParams(location.search));
    const columns = this.#columns();
    if (choosesTasks(choice)) {
      this.#say('Reading the results of every task …');
      const found = await rerankFor(this.dataset, this.#rows, { choice, columns }).catch(() => undefined);
      if (turn !== this.#turn) return;
      if (!found) return this.#say('The results of every task could not be read. Try again.');
      this.#current = found.rows;
      this.#coarse = found.coarse;
      this.#weighted = found.weighted;
      this.#tell(found.sentence);
      for (const [at, row] of this.#rows.entries()) row.write(found.rows[at], found.groups[at]);
    } else {
      this.#coarse = false;
      this.#weighted = false;
      this.#current = this.#rows.map(({ published }) => published);
      this.#tell(this.#sentence);
      for (const row of this.#rows) row.restore();
    }
    this.#paint(choice);
  }

  #paint(choice: Choice): void {
    const { top } = this.querySelector('.board tbody')?.getBoundingClientRect() ?? { top: 0 };
    const weighs = Object.keys(choice.weights).length > 0;
    const points = weighs ? pointsOf(this.#current, choice.weights) : undefined;
    this.#shown = selectRows(this.#current, choice, points);
    const laidOut = this.#shown.slice(0, this.#limit);
    const columns = this.#columns();
    for (const head of this.#heads()) head.hidden = !columns.includes(head.dataset['c'] as BoardColumn);
    const places = points && placesBy(points);
    for (const at of laidOut) {
      this.#rows[at]?.showColumns(columns);
      this.#rows[at]?.showPoints(points && { place: places?.[at], points: points[at] });
    }
    this.#place(
      laidOut.flatMap((at) => this.#rows[at]?.element ?? []),
      top,
    );
    markSorted(this.#heads(), choice);
    this.#sayCount(laidOut.length, weighs);
  }

  /** `top` is where the rows begin, in pixels below the upper edge of the window. */
  #place(rows: readonly HTMLTableRowElement[], top: number): void {
    const inView = Math.ceil(innerHeight / usualHeight) + 1;
    const first = Math.max(0, Math.min(Math.floor(-top / usualHeight), rows.length - inView));
    const end = Math.ceil((innerHeight - top) / usualHeight) + 1;
    const turn = ++this.#placing;
    for (const [at, row] of rows.entries())
      row.classList.toggle('later', at < first || at >= Math.max(end, first + 1));
    this.querySelector('.board tbody')?.replaceChildren(...rows);
    afterPaint(() => {
      if (turn === this.#placing) for (const row of rows) row.classList.remove('later');
    });
  }

  #sayCount(laidOut: number, weighs: boolean): void {
    const all = this.#current.filter(({ ran }) => ran).length;
    const shown = this.#shown.length;
    const order = weighs ? ' Places by points are not tested: close ones may be luck.' : '';
    const rounding = this.#coarse
      ? ' While tasks are chosen, times and tokens are rounded to 3 % and shares to 0.01.'
      : '';
    const weighted = this.#weighted ? weightedNote : '';
    this.#say(
      `${shown === all ? plural(all, 'pair') : `${countText(shown)} of ${plural(all, 'pair')}`}.${weighted}${order}${rounding}`,
    );
    const more = this.querySelector<HTMLElement>('.more');
    if (more) more.hidden = laidOut >= shown;
  }

  #columns(): BoardColumn[] {
    const hidden = new Set(new URLSearchParams(location.search).getAll('hide'));
    const there = this.#heads().map(({ dataset }) => dataset['c']);
    return boardColumns.filter((column) => there.includes(column) && !hidden.has(column));
  }

  #act(button: HTMLButtonElement): void {
    const { do: action = '' } = button.dataset;
    const rows = this.#shown.flatMap((at) => this.#current[at] ?? []);
    if (action === 'published-weights' || action === 'published-composite') this.#form?.preset(action);
    else if (action !== '')
      void exportView(action, { rows, columns: this.#columns() }).then((said) => {
        this.#say(said);
      });
  }

  #say(text: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = text;
  }

  #tell(sentence: string): void {
    const lead = this.querySelector('.lead span');
    if (lead) lead.textContent = sentence;
  }
}

customElements.define('board-view', BoardView);
