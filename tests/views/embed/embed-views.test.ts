import { describe, expect, test } from 'vitest';
import { cellEmbed } from '../../../src/views/embed/cell-embed.ts';
import { cellFrameView } from '../../../src/views/embed/cell-frame-view.ts';
import { pairEmbedAt } from '../../../src/views/embed/pair-embed.ts';
import { pairFrameView } from '../../../src/views/embed/pair-frame-view.ts';
import { standings } from '../../../src/views/standings.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry, aSite } from '../../support/a-site.ts';

const published = { base: '/bench', siteUrl: 'https://bench.example' };
const entry = anEntry({ outcome: 'passed' });
const earlier = aRun({ sweepId: 'autumn' });
const all = { styles: ['flat', 'for-the-badge'], themes: ['light', 'dark'], png: true } as const;
const settings = { badges: { ...all, styles: [...all.styles], themes: [...all.themes], runs: true } };

describe('embedding a cell', () => {
  test('offers the plain style alone where nothing is set', () => {
    const view = cellEmbed(aSite([entry]), entry, entry.shown, published);
    expect([view.styles, view.png]).toEqual([['flat'], false]);
    expect(view.badge).toBe('/badge/acme/maker/model-1/words/reverse.svg');
    expect(view.codes).toMatchObject({
      markdown: expect.stringContaining('](https://bench.example/bench/badge/acme/') as string,
    });
  });

  test('offers every style and format that the site draws, the plain one first', () => {
    const view = cellEmbed(aSite([entry], { settings }), entry, entry.shown, published);
    expect([view.styles, view.png]).toEqual([
      ['flat', 'for-the-badge', 'flat-dark', 'for-the-badge-dark'],
      true,
    ]);
  });

  test('on the page of an earlier run embeds exactly that run, where runs have badges', () => {
    const cell = { ...entry, earlier: [earlier] };
    const view = cellEmbed(aSite([cell], { settings }), cell, earlier, published);
    expect(view.badge).toBe('/badge-run/autumn/acme/maker/model-1/words/reverse.svg');
    expect(view.title).toContain('superseded');
    expect(JSON.stringify(view.codes)).toContain('/bench/sweep/autumn/cell/');
    expect(cellEmbed(aSite([cell]), cell, earlier, published).badge).toMatch(/^\/badge\//);
  });

  test('says why there is no code without an address on the web', () => {
    const site = aSite([entry]);
    expect(cellEmbed(site, entry, entry.shown, { base: '/' }).codes).toBe(
      'this site was built without its own web address',
    );
    expect(cellEmbed(site, entry, entry.shown, { base: '/', siteUrl: 'file:///x' }).codes).toBe(
      'the web address of this site does not start with http or https',
    );
  });
});

describe('embedding a pair', () => {
  const site = aSite([entry]);

  test('is found by the address of its page', () => {
    const view = pairEmbedAt(site, '/pair/acme/maker/model-1/', published);
    expect(view).toMatchObject({
      badge: '/badge-pair/acme/maker/model-1.svg',
      shields: '/badge-pair/acme/maker/model-1.json',
      frame: '/embed/pair/acme/maker/model-1/',
      oembed: '/oembed/pair/acme/maker/model-1.json',
    });
    expect(() => pairEmbedAt(site, '/pair/none/', published)).toThrow('No pair has the address');
  });

  test('says its rate, its interval and its rank in a frame', () => {
    const [pair] = standings(site).pairs;
    const view = pair && pairFrameView(site, pair);
    expect(view).toMatchObject({ subject: 'acme × model-1', about: 'on 1 task', tone: 'none' });
    expect(view?.heading).toBe('1 of 1 counted run solved');
    expect(view?.figures.map(({ label }) => label)).toEqual(['95 % interval', 'Rank']);
  });

  test('has no figure in a frame where no run counts', () => {
    const none = aSite([anEntry()]);
    const [pair] = standings(none).pairs;
    expect(pair && pairFrameView(none, pair)).toMatchObject({
      heading: 'No run says anything about the agent',
      figures: [],
    });
  });
});

describe('the page of a cell for frames', () => {
  test('says the outcome and the figures', () => {
    const view = cellFrameView(aSite([entry]), entry);
    expect(view).toMatchObject({
      heading: 'Passed',
      tone: 'pass',
      sign: 'check',
      siteName: 'Benchmark results',
    });
    expect(view.figures).toContainEqual({ label: 'Composite as published', value: 'not recorded' });
  });

  test('says the rate of repeats before the outcome that is shown', () => {
    const runs = [entry.shown, aRun({ outcome: 'failed', run: 2 })];
    expect(cellFrameView(aSite([]), { ...entry, runs }).heading).toBe('1 of 2 runs passed; shown: passed');
  });

  test('of a withdrawn run has no figure', () => {
    const withdrawn = anEntry({ withdrawn: { date: '2026-03-09' } });
    expect(cellFrameView(aSite([]), withdrawn)).toMatchObject({ heading: 'Withdrawn', figures: [] });
  });
});
