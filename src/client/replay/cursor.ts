import { makeElement } from '../make-element.ts';

/** A line over the bars of a waterfall that can be dragged. */
export interface Cursor {
  /** Puts the line at a moment, in milliseconds from the start of the run, over the bars of a table. */
  moveTo: (tMs: number, table: HTMLTableElement | null) => void;
}

/** Lays the line over the bars; `onDrag` hears of the moment that the reader points at, in milliseconds. */
export function makeCursor(player: HTMLElement, onDrag: (tMs: number) => void): Cursor {
  const line = makeElement('div', { className: 'cursor' });
  let shown: [tMs: number, table: HTMLTableElement | null] = [0, null];
  let dragged: HTMLTableElement | undefined;
  const draw = (): void => {
    const [tMs, table] = shown;
    const place = table && placeOf(table);
    line.hidden = !place || tMs < place.fromMs || tMs > place.toMs;
    if (!place || line.hidden) return;
    if (line.parentElement !== table.parentElement) table.after(line);
    const share = place.toMs > place.fromMs ? (tMs - place.fromMs) / (place.toMs - place.fromMs) : 0;
    line.style.left = `${String(place.left + share * place.width)}px`;
    line.style.top = `${String(table.offsetTop)}px`;
    line.style.height = `${String(table.offsetHeight)}px`;
  };
  const point = ({ clientX }: PointerEvent): void => {
    const place = dragged && placeOf(dragged);
    if (!place || place.width === 0) return;
    const share = Math.min(1, Math.max(0, (clientX - place.clientLeft) / place.width));
    onDrag(place.fromMs + share * (place.toMs - place.fromMs));
  };
  player.addEventListener('pointerdown', (event) => {
    const { target, button, pointerId } = event;
    if (button !== 0 || !(target instanceof Element) || !target.closest('tr > :nth-child(2)')) return;
    dragged = target.closest('table') ?? undefined;
    event.preventDefault();
    player.setPointerCapture(pointerId);
    point(event);
    player.focus({ preventScroll: true });
  });
  player.addEventListener('pointermove', (event) => {
    if (player.hasPointerCapture(event.pointerId)) point(event);
  });
  new ResizeObserver(draw).observe(player);
  return {
    moveTo: (...to) => {
      shown = to;
      draw();
    },
  };
}

/** Where the bars of a table lie, in pixels of what holds it and of the window, and the time they stand for. */
function placeOf(
  table: HTMLTableElement,
): { left: number; clientLeft: number; width: number; fromMs: number; toMs: number } | undefined {
  const bars = table.querySelector('th:nth-child(2)')?.getBoundingClientRect();
  if (!bars || !table.parentElement) return undefined;
  const { fromMs, toMs } = (table.closest<HTMLElement>('[data-to-ms]') ?? table).dataset;
  const left = bars.left - table.parentElement.getBoundingClientRect().left;
  return { left, clientLeft: bars.left, width: bars.width, fromMs: Number(fromMs), toMs: Number(toMs) };
}
