import { momentOfAddress } from './clock-address.ts';
import { type Mark, marksAt } from './clock-marks.ts';
import { onClock, setClock } from './run-clock.ts';

/*
 * Ties everything that carries `data-t-ms` to the clock of the page: what is under way gets `data-now`, a click on it
 * moves the clock there, and so does an address that names it or a moment. The waterfall hears clicks itself.
 */
const elements = [...document.querySelectorAll<HTMLElement>('[data-t-ms]')];
const marks = elements.map(markOf);
let shown = new Set<number>();

function markOf(element: HTMLElement): Mark {
  const { tMs, endMs } = element.dataset;
  return {
    startMs: Number(tMs),
    ...(endMs === undefined ? {} : { endMs: Number(endMs) }),
    list: element.parentElement,
  };
}

onClock(({ tMs }) => {
  const current = marksAt(marks, tMs);
  for (const at of shown) if (!current.has(at)) elements[at]?.removeAttribute('data-now');
  for (const at of current) if (!shown.has(at)) elements[at]?.setAttribute('data-now', '');
  shown = current;
});

document.addEventListener('click', ({ target, defaultPrevented }) => {
  if (
    defaultPrevented ||
    !(target instanceof Element) ||
    target.closest('a, button, summary, input, select, run-replay')
  )
    return;
  const { tMs } = target.closest<HTMLElement>('[data-t-ms]')?.dataset ?? {};
  if (tMs !== undefined && getSelection()?.isCollapsed !== false)
    setClock({ tMs: Number(tMs), source: 'mark' });
});

function followAddress(hash: string): void {
  const tMs = momentOfAddress(hash, (id) => document.getElementById(id)?.dataset['tMs']);
  if (tMs !== undefined) setClock({ tMs, source: 'address' });
}

addEventListener('hashchange', ({ newURL }) => {
  followAddress(new URL(newURL).hash);
});
followAddress(location.hash);
