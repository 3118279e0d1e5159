import { makeElement } from '../make-element.ts';

/** What a row of the waterfall says, in one place and without the row's own folding. */
export function cardOf(row: HTMLTableRowElement, close: () => void): Node[] {
  const [name, , start, duration, self] = row.cells;
  const title = makeElement('p', {}, ...copies(name?.querySelector('summary')));
  const times = `starts ${textOf(start)} · lasts ${textOf(duration)} · self ${textOf(self)}`;
  const facts = name?.querySelector('dl')?.cloneNode(true);
  const button = makeElement('button', { type: 'button', ariaLabel: 'Close', onclick: close }, '✕');
  return [button, title, makeElement('p', { className: 'muted' }, times), ...(facts ? [facts] : [])];
}

function copies(element: Element | null | undefined): (Node | string)[] {
  return [...(element?.childNodes ?? [])].flatMap((node) => [node.cloneNode(true), ' ']);
}

function textOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.textContent.trim() ?? '';
}
