import { expect, test } from 'vitest';
import { pairFigures } from '../../src/stats/pair-figures.ts';
import type { TaskFacts } from '../../src/stats/task-facts.ts';
import { boardCells } from '../../src/text/board-cells.ts';

const task: TaskFacts = {
  solved: 1,
  counted: 1,
  wallMs: 10_000,
  tokens: 1500,
  blastRadius: 0.25,
  refusal: 'not-applicable',
  integrity: 'not-recorded',
  composite: 0.8,
  credited: 0.2,
};

function cellsOf(tasks: readonly TaskFacts[], infrastructure = 0) {
  const coverage = { ran: tasks.length, known: 4 };
  return boardCells({
    ...pairFigures(tasks),
    rank: { first: 1, last: 2 },
    place: 0,
    infrastructure,
    coverage,
  });
}

test('each figure has its unit, its spread and the value it sorts by', () => {
  const cells = cellsOf([task, { ...task, solved: 0, wallMs: 20_000, composite: 0.4 }]);
  expect(cells.rank).toEqual({ text: '1–2', value: 0 });
  expect(cells.solved).toEqual({ text: '1 of 2', note: '50\u00a0%', value: 0.5 });
  expect(cells.interval.text).toBe('9–91\u00a0%');
  expect(cells.tokens).toEqual({ text: '3,000', value: 3000 });
  expect(cells.wall).toEqual({ text: '15.0\u00a0s', note: '12.5\u00a0s – 17.5\u00a0s', value: 15_000 });
  expect(cells.coverage).toEqual({ text: '2 of 4', value: 0.5 });
  expect(cells.blast).toEqual({ text: '0.25', value: 0.25 });
  expect(cells.composite.note).toBe('33\u00a0% unmeasured');
});

test('an absent figure has a word for its reason and no value', () => {
  const cells = cellsOf([{ ...task, solved: 0, wallMs: 'not-applicable' }]);
  expect(cells.refusal).toEqual({ text: 'n/a' });
  expect(cells.integrity).toEqual({ text: 'not recorded' });
  expect(cells.tokens).toEqual({ text: 'none solved' });
  expect(cells.wall).toEqual({ text: 'cut short' });
});

test('infrastructure errors are beside the rate, not in it', () => {
  expect(cellsOf([task], 2).solved).toEqual({ text: '1 of 1', note: 'with errors 1 of 3', value: 1 });
});

test('a pair of which nothing counts has no rank and no rate', () => {
  const cells = cellsOf([], 2);
  expect(cells.rank.text).toBe('–');
  expect(cells.solved).toEqual({ text: 'none counted', note: 'with errors 0 of 2' });
  expect(cells.interval).toEqual({ text: 'none' });
});
