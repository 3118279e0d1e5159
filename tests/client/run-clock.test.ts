import { expect, test } from 'vitest';
import { onClock, type RunMoment, setClock } from '../../src/client/run-clock.ts';

function heard(page: EventTarget): { moments: RunMoment[]; end: () => void } {
  const moments: RunMoment[] = [];
  return { moments, end: onClock((moment) => moments.push(moment), page) };
}

test('everybody on the page hears who moved the clock where', () => {
  const page = new EventTarget();
  const [trace, terminal] = [heard(page), heard(page)];
  setClock({ tMs: 1200, source: 'steps' }, page);
  expect(trace.moments).toEqual([{ tMs: 1200, source: 'steps' }]);
  expect(terminal.moments).toEqual(trace.moments);
});

test('who comes later is told where the clock stands', () => {
  const page = new EventTarget();
  setClock({ tMs: 5, source: 'trace' }, page);
  expect(heard(page).moments).toEqual([{ tMs: 5, source: 'trace' }]);
});

test('who left hears nothing more, and other pages hear nothing', () => {
  const [page, other] = [new EventTarget(), new EventTarget()];
  const [gone, elsewhere] = [heard(page), heard(other)];
  gone.end();
  setClock({ tMs: 5, source: 'trace' }, page);
  expect([...gone.moments, ...elsewhere.moments]).toEqual([]);
});

test('a time that is no number moves nothing', () => {
  const page = new EventTarget();
  const { moments } = heard(page);
  setClock({ tMs: NaN, source: 'trace' }, page);
  expect(moments).toEqual([]);
});
