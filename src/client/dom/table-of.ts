import { type Content, element } from './element.ts';

/** A column of a table. */
export interface TableColumn {
  title: string;
  /** True for figures, which stand to the right. */
  isFigure?: boolean;
}

/** A table in a box that scrolls sideways. The first cell of a row is its head. */
export function tableOf(
  label: string,
  columns: readonly TableColumn[],
  rows: readonly { cells: readonly Content[]; class?: string | undefined }[],
): HTMLElement {
  const classOf = (at: number) => (columns[at]?.isFigure ? 'num' : undefined);
  const head = columns.map(({ title }, at) => element('th', { scope: 'col', class: classOf(at) }, title));
  const body = rows.map((row) =>
    element(
      'tr',
      { class: row.class },
      ...row.cells.map((cell, at) =>
        at === 0 ? element('th', { scope: 'row' }, cell) : element('td', { class: classOf(at) }, cell),
      ),
    ),
  );
  return element(
    'div',
    { class: 'card scroll', tabindex: 0, role: 'group', 'aria-label': label },
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
  );
}
