import { describe, expect, test } from 'vitest';
import { publishedGridOf } from '../../src/export/api/published-grid.ts';
import { boardCells } from '../../src/text/board-cells.ts';
import { aboutView } from '../../src/views/about/about-pages.ts';
import { standings } from '../../src/views/standings.ts';
import { pairPath } from '../../src/routes/page-paths.ts';
import { aMixedSite } from '../support/a-mixed-site.ts';

const site = aMixedSite();
const { pairs } = standings(site);
const grid = publishedGridOf(site);

describe.each(pairs.map((pair, place) => ({ ...pair, place, name: `${pair.cli} × ${pair.model}` })))(
  '$name',
  (pair) => {
    const { cli, model, place, tokensPerCorrect, wallMs } = pair;
    const cells = boardCells(pair);

    test('has measured figures to compare', () => {
      expect([tokensPerCorrect.state, wallMs === undefined]).toEqual(['measured', false]);
    });

    test('has the tokens per correct task and the time of the leaderboard in the grid', () => {
      expect(grid.pairs[place]).toMatchObject({
        tokensPerCorrect: tokensPerCorrect.state === 'measured' ? tokensPerCorrect.value : undefined,
        medianWallMs: wallMs?.median,
      });
    });

    test('has them on its page, and its time in the tables of its CLI and its model', () => {
      const own = aboutView(site, 'pair', pairPath(pair).slice('/pair/'.length, -1));
      const valueOf = (label: string) => own.figures.find((figure) => figure.label === label)?.value;
      expect([valueOf('Tokens per correct'), valueOf('Median wall time')]).toEqual([
        cells.tokens.text,
        cells.wall.text,
      ]);
      expect(valueOf('Coverage')).toBe(`${cells.coverage.text} tasks`);
      for (const page of [aboutView(site, 'cli', cli), aboutView(site, 'model', model)]) {
        const rows = page.sections[0]?.groups?.rows ?? [];
        expect(rows.find(({ path }) => path === pairPath(pair))?.medianWall).toBe(cells.wall.text);
      }
    });
  },
);
