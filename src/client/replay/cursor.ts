import { makeElement } from '../make-element.ts';

/** Everything in the column of bars. */
const bars = 'tr > :nth-child(2)';

/** A line over the bars of a waterfall that can be dragged. */
export interface Cursor {
  /** Puts the line at a share of the axis, 0 to 1. */
  moveTo: (share: number) => void;
}

/** Lays the line over the bars; `onDrag` hears of the share of the axis that the reader points at. */
export function makeCursor(player: HTMLElement, onDrag: (share: number) => void): Cursor {
  const line = makeElement('div', { className: 'cursor' });
  player.append(line);
  let share = 0;
  const column = (): DOMRect | undefined => player.querySelector(bars)?.getBoundingClientRect();
  const draw = (): void => {
    const rect = column();
    if (rect)
      line.style.left = `${String(rect.left - player.getBoundingClientRect().left + share * rect.width)}px`;
  };
  const point = ({ clientX }: PointerEvent): void => {
    const rect = column();
    if (rect && rect.width > 0) onDrag(Math.min(1, Math.max(0, (clientX - rect.left) / rect.width)));
  };
  player.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !(event.target instanceof Element) || !event.target.closest(bars)) return;
    event.preventDefault();
    player.setPointerCapture(event.pointerId);
    point(event);
    player.focus({ preventScroll: true });
  });
  player.addEventListener('pointermove', (event) => {
    if (player.hasPointerCapture(event.pointerId)) point(event);
  });
  new ResizeObserver(draw).observe(player);
  return {
    moveTo: (to) => {
      share = to;
      draw();
    },
  };
}
