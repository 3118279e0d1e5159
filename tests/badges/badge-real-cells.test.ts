import { describe, expect, test } from 'vitest';
import { renderBadge } from '../../src/badges/badge.ts';
import { badgeWords } from '../../src/badges/words.ts';
import { outcomeKinds, type OutcomeKind } from '../../src/stats/outcome-kind.ts';
import { outcomeOf } from '../../src/stats/outcome.ts';
import { readingsOf } from '../../src/stats/readings.ts';
import { realCells } from '../support/real-cells.ts';
import { readXml } from './strict-xml.ts';

const cells = [...realCells().values()].map((cell) => ({
  cli: cell.cli,
  model: cell.model,
  task: cell.task,
  sweepId: cell.sweep_id,
  siteName: 'CodingAgentBench',
  outcome: outcomeOf(cell).kind,
  composite: readingsOf(cell).composite,
}));

describe('the badges of the real cells', () => {
  test('take less than 6,000 bytes in the median and never more than 10,000', async () => {
    const sizes = (await Promise.all(cells.map((cell) => byteLength(cell)))).sort((a, b) => a - b);
    expect(sizes.length).toBeGreaterThan(70);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(6_000);
    expect(sizes.at(-1)).toBeLessThanOrEqual(10_000);
  });

  test('stay within 10,000 bytes for every outcome', async () => {
    for (const outcome of outcomeKinds) {
      for (const cell of cells) expect(await byteLength({ ...cell, outcome })).toBeLessThanOrEqual(10_000);
    }
  });

  test('say pass only where the outcome is one', () => {
    const good: OutcomeKind[] = ['passed', 'refused-correctly'];
    for (const cell of cells) expect(badgeWords(cell).tone === 'pass').toBe(good.includes(cell.outcome));
  });
});

async function byteLength(cell: (typeof cells)[number]): Promise<number> {
  const svg = await renderBadge(badgeWords(cell));
  readXml(svg);
  return Buffer.byteLength(svg);
}
