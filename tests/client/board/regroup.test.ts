import { expect, test } from 'vitest';
import { choiceOf } from '../../../src/client/board/choice.ts';
import { regroup } from '../../../src/client/board/regroup.ts';
import { rerank } from '../../../src/client/board/rerank.ts';
import { selectRows } from '../../../src/client/board/select-rows.ts';
import { boardAxisOf, boardTasksOf } from '../../../src/views/board/board-tasks-of.ts';
import { boardCells } from '../../../src/text/board-cells.ts';
import { standings } from '../../../src/views/standings.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { realSite } from '../../support/real-site.ts';
import { aRow } from './rows.ts';

const times = { category: new Map<string, number>(), task: new Map<string, number>() };
const none = { category: [], language: [], sweep: [], task: [], times };

test('all tasks give the published leaderboard again', async () => {
  const site = await realSite();
  const groups = regroup(boardTasksOf(site), { wall: boardAxisOf(site, 'wall') }, none);
  const { pairs, sentence } = standings(site);
  const again = rerank(
    pairs.map(({ cli, model }) => aRow({ cli, model })),
    groups,
  );
  expect(again.sentence).toBe(sentence);
  for (const [at, { cells }] of again.rows.entries()) {
    const pair = pairs[at];
    if (!pair) throw new Error('a pair is missing');
    const published = boardCells({ ...pair, place: at });
    expect(cells.solved).toEqual(published.solved);
    expect(cells.rank?.text).toBe(published.rank.text);
    expect(cells.wall?.text === 'cut short').toBe(published.wall.text === 'cut short');
  }
});

test('chosen tasks and sweeps leave the others out', async () => {
  const site = await realSite();
  const data = boardTasksOf(site);
  const rust = regroup(data, {}, { ...none, language: ['Rust'] });
  const runs = rust.reduce((sum, { figures }) => sum + figures.counted, 0);
  const expected = standings(site).pairs.flatMap(({ cells, facts }) =>
    cells.flatMap(({ task }, at) =>
      site.catalogue.tasks.get(task)?.language === 'Rust' ? (facts[at]?.counted ?? 0) : [],
    ),
  );
  expect(runs).toBe(expected.reduce((sum, counted) => sum + counted, 0));
  const [newest = ''] = data.sweeps;
  const swept = regroup(data, {}, { ...none, sweep: [newest] });
  expect(swept.filter(({ outcomes }) => outcomes.size > 0).length).toBeLessThan(data.pairs.length);
});

test('a pair without a run of the chosen tasks is no row, and is not ranked', async () => {
  const data = boardTasksOf(await realSite());
  const groups = regroup(data, {}, { ...none, task: ['polyglot/rust-lifetime-fix'] });
  const { rows, sentence } = rerank(
    data.pairs.map(({ cli, model }) => aRow({ cli, model })),
    groups,
  );
  const ran = rows.filter(({ ran: has }) => has);
  expect(ran.length).toBeLessThan(rows.length);
  expect(sentence).toContain(`All ${String(ran.length)} pairs are tied`);
});

test('the cheapest pair in the top tier for Rust is three choices away: language, top tier, sort by tokens', () => {
  const pairOf = (cli: string, outcome: 'passed' | 'failed', totalTokens: number) =>
    Array.from({ length: 9 }, (_, at) => anEntry({ cli, task: `rust/${String(at)}`, outcome, totalTokens }));
  const cells = [
    ...pairOf('fernhand', 'passed', 9000),
    ...pairOf('loomcode', 'passed', 2000),
    ...pairOf('tidepool', 'failed', 100),
    ...['a', 'b'].map((task) =>
      anEntry({ cli: 'tidepool', task: `go/${task}`, outcome: 'passed', totalTokens: 1 }),
    ),
  ];
  const language = (id: string) => [id, { id, language: id.startsWith('rust') ? 'Rust' : 'Go' }] as const;
  const site = aSite(cells, {
    catalogue: { ...aSite([]).catalogue, tasks: new Map(cells.map(({ task }) => language(task))) },
  });
  const choice = choiceOf(new URLSearchParams('language=Rust&top=1&sort=tokens'));
  const data = boardTasksOf(site);
  const groups = regroup(data, { tokens: boardAxisOf(site, 'tokens') }, choice.tasks);
  const { rows } = rerank(
    data.pairs.map(({ cli, model }) => aRow({ cli, model })),
    groups,
  );
  expect(selectRows(rows, choice, undefined).map((at) => rows[at]?.cli)).toEqual(['loomcode', 'fernhand']);
});
