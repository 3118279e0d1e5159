import { describe, expect, test } from 'vitest';
import { cardAt, siteCards } from '../../../src/views/cards/site-cards.ts';
import { outcomeKinds } from '../../../src/stats/outcome-kind.ts';
import { repeatsView } from '../../../src/views/cell/repeats.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry, aSite } from '../../support/a-site.ts';
import { folderSite } from '../../support/real-site.ts';

const madeUp = await folderSite('made-up');
const cell = '/cell/acme/maker/model-1/words/reverse/';

describe('the cards of a site', () => {
  test('say what tests/expected/views/cards/made-up.json shows', async () => {
    const cards = Object.fromEntries(
      [...siteCards({ ...madeUp, cards: 'all' })].map(({ path, words }) => [path, words]),
    );
    await expect(`${JSON.stringify(cards, undefined, 2)}\n`).toMatchFileSnapshot(
      '../../expected/views/cards/made-up.json',
    );
  });

  test('are those of the front page, pairs, tasks, CLIs and models where nothing is asked for', () => {
    const paths = [...siteCards(aSite([anEntry()]))].map(({ path }) => path);
    expect(paths).toEqual([
      '/',
      '/pair/acme/maker/model-1/',
      '/task/words/reverse/',
      '/cli/acme/',
      '/model/maker/model-1/',
    ]);
  });

  test('are none where none are wanted', () => {
    expect([...siteCards(aSite([anEntry()], { cards: 'none' }))]).toEqual([]);
    expect(cardAt(aSite([anEntry()], { cards: 'none' }), '/')).toBeUndefined();
  });

  test('belong to cells only where all are wanted', () => {
    expect(cardAt(aSite([anEntry()]), cell)).toBeUndefined();
    expect(cardAt(aSite([anEntry()], { cards: 'all' }), cell)?.kind).toBe('Cell');
  });
});

describe('the card of a cell', () => {
  const cardOf = (entry: ReturnType<typeof anEntry>) => cardAt(aSite([entry], { cards: 'all' }), cell);

  test.each(outcomeKinds)('%s has the look of a pass only where it is one', (outcome) => {
    const card = cardOf(anEntry({ outcome }));
    const isPass = outcome === 'passed' || outcome === 'refused-correctly';
    expect([card?.tone === 'pass', card?.sign?.startsWith('check')]).toEqual([isPass, isPass]);
    expect(card?.headline).not.toBe('');
  });

  test('that passed once in three runs says so, and has no look of a pass', () => {
    const [shown, ...others] = [1, 2, 3].map((run) =>
      aRun({ run, outcome: run === 1 ? 'passed' : 'failed' }),
    );
    if (!shown) throw new Error('there are three runs');
    const card = cardOf({ ...anEntry({ outcome: 'passed' }), shown, runs: [shown, ...others] });
    expect(card).toMatchObject({ headline: '1 of 3 runs solved', tone: 'rate' });
    expect(card?.sign).toBeUndefined();
  });

  test('with repeats says the interval of its page, and whose figures it shows', () => {
    const [shown, ...others] = [1, 2].map((run) => aRun({ run, outcome: run === 1 ? 'passed' : 'failed' }));
    if (!shown) throw new Error('there are two runs');
    const entry = { ...anEntry({ outcome: 'passed' }), shown, runs: [shown, ...others] };
    const card = cardOf(entry);
    expect(card?.note).toBe('95\u00a0% interval 9–91\u00a0% · figures of run 1: passed');
    expect(card?.bar?.interval?.low).toBeCloseTo(0.0945, 4);
    expect(repeatsView(entry, shown)?.summary).toContain('95\u00a0% interval 9–91\u00a0%');
    expect(card?.alt).toMatch(/; 95\u00a0% interval 9–91\u00a0%$/);
  });

  test('that was withdrawn says nothing of an outcome', () => {
    const card = cardOf(anEntry({ outcome: 'passed', withdrawn: { date: '2026-05-04' } }));
    expect(card).toMatchObject({ headline: 'Withdrawn', tone: 'none', figures: [] });
  });
});

describe('the card of a pair', () => {
  const cardOf = (...outcomes: Parameters<typeof anEntry>[0][]) =>
    cardAt(aSite(outcomes.map((parts) => anEntry(parts))), '/pair/acme/maker/model-1/');

  test('says its rate with its interval', () => {
    const card = cardOf({ outcome: 'passed' }, { outcome: 'failed', task: 'words/sort' });
    expect(card?.headline).toBe('1 of 2 runs solved');
    expect(card?.bar?.share).toBe(0.5);
    expect(card?.note).toContain('interval');
  });

  test('says how many runs were kept out of the rate', () => {
    const card = cardOf({ outcome: 'passed' }, { outcome: 'infrastructure-error', task: 'words/sort' });
    expect(card?.headline).toBe('1 of 1 run solved');
    expect(card?.figures[1]).toEqual({ label: 'Not counted', value: '1 of 2 runs', measured: true });
  });

  test('without a counted run leads to no rate and no bar', () => {
    const card = cardOf({ outcome: 'infrastructure-error' });
    expect(card).toMatchObject({ headline: 'No counted run', tone: 'none', figures: [] });
    expect(card?.bar).toBeUndefined();
    expect(card?.note).toBe('1 infrastructure error');
  });
});

describe.each(['/task/words/reverse/', '/cli/acme/', '/model/maker/model-1/'])('the card %s', (path) => {
  const cardOf = (...outcomes: Parameters<typeof anEntry>[0][]) =>
    cardAt(aSite(outcomes.map((parts) => anEntry(parts))), path);

  test('says its rate, its interval, and three readings', () => {
    const card = cardOf({ outcome: 'passed' });
    expect(card?.headline).toBe('1 of 1 run solved');
    expect(card?.bar?.interval?.low).toBeCloseTo(0.207, 3);
    expect(card?.note).toMatch(/^95\u00a0% interval 21–100\u00a0% over runs · 1 /);
    expect(card?.figures.map(({ label }) => label)).toEqual([
      'Median wall time',
      'Mean blast radius',
      'Tokens per correct',
    ]);
  });

  test('says how many runs were kept out of the rate', () => {
    const card = cardOf({ outcome: 'passed' }, { outcome: 'infrastructure-error', run: 2 });
    expect(card?.figures.at(-1)).toEqual({ label: 'Not counted', value: '1 of 2 runs', measured: true });
    expect(card?.alt).toMatch(/; not counted: 1 infrastructure error$/);
  });

  test('without a counted run has no interval', () => {
    const card = cardOf({ outcome: 'infrastructure-error' });
    expect([card?.bar, card?.headline]).toEqual([undefined, 'No counted run']);
    expect(card?.note).not.toContain('interval');
  });
});
