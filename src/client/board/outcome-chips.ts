import type { OutcomeKind } from '../../stats/outcome-kind.ts';
import { countText } from '../../text/numbers.ts';
import { outcomeWords } from '../../text/outcome-words.ts';
import { readerOrder } from '../../text/reader-order.ts';
import { signPaths } from '../../text/sign.ts';
import { makeElement } from '../make-element.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Signs with numbers of runs, as the table is published with where a pair has many cells. */
export function outcomeChips(outcomes: ReadonlyMap<OutcomeKind, number>): Node[] {
  return readerOrder.flatMap((kind) => {
    const count = outcomes.get(kind);
    return count === undefined ? [] : chip(kind, count);
  });
}

function chip(kind: OutcomeKind, count: number): HTMLElement {
  const { sign, tone, short } = outcomeWords(kind);
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 16 16');
  picture.setAttribute('class', `t-${tone}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', short);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', signPaths[sign]);
  picture.append(path);
  return makeElement('span', { className: 'chip-of', title: short }, picture, countText(count));
}
