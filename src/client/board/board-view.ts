import { type BoardColumn, boardColumns } from '../../text/board-columns.ts';
import { countText, plural } from '../../text/numbers.ts';
import { afterPaint } from './after-paint.ts';
import type { BoardRow } from './board-row.ts';
import { type Choice, choiceOf, choosesTasks } from './choice.ts';
import { closeMenus } from './close-menus.ts';
import { readingOrder } from './column-axes.ts';
import { exportView } from './export-view.ts';
import { ToolForm } from './tool-form.ts';
import { placesBy, pointsOf } from './points.ts';
import { selectRows } from './select-rows.ts';
import { addSortButtons, markSorted } from './sort-buttons.ts';
import { TableRow } from './table-row.ts';
import { TaskRanker, type TaskRanking } from './task-ranker.ts';

/** Rows laid out at first; more would make sorting slow. */
const rowsAtFirst = 60;
/** Pixels, to guess which rows are in view; those are painted at once, and the others keep their room until then. */
const usualHeight = 53;

const weightedNote =
  ' Weighted: a task of weight k counts as k tasks with the same results. Intervals and ranks allow for that, but not for weights that were picked because of the results.';

/** The leaderboard in the browser: the form of choices is the state, and the address says how it differs from the usual. */
class BoardView extends HTMLElement {
  #rows: TableRow[] = [];
  #ranker: TaskRanker | undefined;
  /** The ranking over chosen tasks; without one all rows are as they were published. */
  #ranking: TaskRanking | undefined;
  /** What is being ranked or was ranked last, to tell whether a change asks for more. */
  #asked = '';
  /** Settled once every shown column is filled. */
  #filling = Promise.resolve();
  #isRanking = false;
  /** The rows over the chosen tasks; the published ones where all are chosen. */
  #current: BoardRow[] = [];
  #shown: number[] = [];
  #limit = rowsAtFirst;
  #form: ToolForm | undefined;
  #sentence = '';
  #placing = 0;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form.tools');
    if (!form || this.#form) return;
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('.board tbody tr')].map(
      (element) => new TableRow(element),
    );
    this.#current = this.#rows.map(({ published }) => published);
    this.#sentence = this.querySelector('.lead span')?.textContent ?? '';
    const { tasks = '', axis = '' } = this.dataset;
    this.#ranker = new TaskRanker({ tasks, axis: (name) => axis.replace('AXIS', name) }, this.#current);
    this.#form = new ToolForm(form, () => {
      this.#show();
    });
    addSortButtons(this.#heads(), (column) => this.#form?.sortBy(column));
    closeMenus(form);
    form.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#act(target);
    });
    this.querySelector('.more')?.addEventListener('click', () => {
      this.#limit = Infinity;
      this.#paint(choiceOf(new URLSearchParams(location.search)));
    });
    this.#show();
  }

  #heads(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.board thead th')];
  }

  #show(): void {
    const choice = choiceOf(new URLSearchParams(location.search));
    const columns = this.#columns();
    const asked = choosesTasks(choice) ? askedBy(choice, columns) : '';
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#ranker?.stop();
      this.#isRanking = asked !== '';
      if (this.#isRanking) this.#filling = this.#rank(choice, columns);
      else {
        this.#filling = Promise.resolve();
        this.#take(undefined);
      }
    }
    this.#paint(choice);
  }

  async #rank(choice: Choice, columns: BoardColumn[]): Promise<void> {
    const asked = this.#asked;
    try {
      await this.#ranker?.rank({ choice, columns }, (ranking) => {
        this.#isRanking = false;
        this.#take(ranking);
        this.#paint(choiceOf(new URLSearchParams(location.search)));
      });
    } catch {
      if (asked !== this.#asked) return;
      this.#isRanking = false;
      this.#asked = '';
      this.#say('The results of every task could not be read. Try again.');
    }
  }

  #take(ranking: TaskRanking | undefined): void {
    this.#ranking = ranking;
    this.#current = ranking?.rows ?? this.#rows.map(({ published }) => published);
    const lead = this.querySelector('.lead span');
    if (lead) lead.textContent = ranking?.sentence ?? this.#sentence;
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
      const row = this.#current[at];
      if (row) this.#rows[at]?.show(row, this.#ranking?.groups[at]);
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
    const more = this.querySelector<HTMLElement>('.more');
    if (more) more.hidden = laidOut >= this.#shown.length;
    if (this.#isRanking) return this.#say('Ranking…');
    const all = this.#current.filter(({ ran }) => ran).length;
    const shown = this.#shown.length;
    const order = weighs ? ' Places by points are not tested: close ones may be luck.' : '';
    const rounding = this.#ranking?.coarse
      ? ' While tasks are chosen, times and tokens are rounded to 3 % and shares to 0.01.'
      : '';
    const weighted = this.#ranking?.weighted ? weightedNote : '';
    this.#say(
      `${shown === all ? plural(all, 'pair') : `${countText(shown)} of ${plural(all, 'pair')}`}.${weighted}${order}${rounding}`,
    );
  }

  #columns(): BoardColumn[] {
    const hidden = new Set(new URLSearchParams(location.search).getAll('hide'));
    const there = this.#heads().map(({ dataset }) => dataset['c']);
    return boardColumns.filter((column) => there.includes(column) && !hidden.has(column));
  }

  #act(button: HTMLButtonElement): void {
    const { do: action = '' } = button.dataset;
    if (action === 'published-weights' || action === 'published-composite') this.#form?.preset(action);
    else if (action !== '')
      void (action === 'link' ? Promise.resolve() : this.#filling)
        .then(() => {
          const rows = this.#shown.flatMap((at) => this.#current[at] ?? []);
          return exportView(action, { rows, columns: this.#columns() });
        })
        .then((said) => {
          this.#say(said);
        });
  }

  #say(text: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = text;
  }
}

/** The same for two choices that need the same ranking. */
function askedBy(
  { tasks: { times, ...lists }, sort, weights }: Choice,
  columns: readonly BoardColumn[],
): string {
  const { first, later } = readingOrder(columns, { sort, weights });
  return JSON.stringify([lists, [...times.category], [...times.task], [...first, ...later].sort()]);
}

customElements.define('board-view', BoardView);
