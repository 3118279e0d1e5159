import { makeElement } from '../make-element.ts';
import { factsOf, filedSpan } from './span-file.ts';

/** What a row of the waterfall says, in one place and without the row's own folding. */
export function cardOf(row: HTMLTableRowElement, file: string | undefined, close: () => void): Node[] {
  const [name, , start, duration, self] = row.cells;
  const title = makeElement('p', {}, ...copies(name?.querySelector('summary') ?? name));
  const times = `starts ${textOf(start)} · lasts ${textOf(duration)} · self ${textOf(self)}`;
  const facts = name?.querySelector('dl')?.cloneNode(true) ?? filedFacts(row.id, file);
  const button = makeElement('button', { type: 'button', ariaLabel: 'Close', onclick: close }, '✕');
  return [button, title, makeElement('p', { className: 'muted' }, times), facts];
}

/** Facts that arrive later, from the file of the spans. */
function filedFacts(rowId: string, file: string | undefined): HTMLElement {
  const list = makeElement('dl', { className: 'pairs' });
  if (file)
    void filedSpan(file, rowId).then((span) => {
      for (const [term, text] of span ? factsOf(span) : [])
        list.append(makeElement('dt', {}, term), makeElement('dd', {}, text));
    });
  return list;
}

function copies(element: Element | null | undefined): (Node | string)[] {
  return [...(element?.childNodes ?? [])].flatMap((node) => [node.cloneNode(true), ' ']);
}

function textOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.textContent.trim() ?? '';
}
