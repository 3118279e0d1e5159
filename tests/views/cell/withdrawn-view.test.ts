import { describe, expect, test } from 'vitest';
import type { RunSummary } from '../../../src/load/site-model.ts';
import { cellView } from '../../../src/views/cell/cell-view.ts';
import { runView } from '../../../src/views/cell/run-view.ts';
import { withdrawnView } from '../../../src/views/cell/withdrawn-view.ts';
import { aRun } from '../../support/a-run.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { cellOf, folderSite } from '../../support/real-site.ts';

const published = { base: '/' };
const withdrawn = { date: '2026-07-01' };

describe('the page of a withdrawn run', () => {
  test('says when and why with one full stop, and once that all else is withheld', async () => {
    const site = await folderSite('made-up');
    const entry = cellOf(site, 'acme', 'words/withdrawn');
    const view = runView(site, entry, entry.shown, published);
    expect(view.verdict).toMatchObject({ heading: 'Withdrawn on 9 Mar 2026', tone: 'none', sign: 'dash' });
    expect(view.verdict.sentences).toEqual([
      'The publisher took this run back: The image held the solution.',
      'Everything else about this run is withheld.',
    ]);
    expect(view.description).toBe(
      'Made-up bench: acme × maker/model-1 on words/withdrawn, sweep spring: withdrawn on 9 Mar 2026: The image held the solution',
    );
  });

  test('needs no reason', () => {
    const entry = anEntry({ withdrawn });
    expect(withdrawnView(aSite([entry]), entry, entry.shown, published).verdict.sentences[0]).toBe(
      'The publisher took this run back: no reason was given.',
    );
  });

  test('keeps the ids and the links, and has no other part of a cell page', () => {
    const entry = anEntry({ withdrawn });
    const view = withdrawnView(aSite([entry]), entry, entry.shown, published);
    expect(view.identity.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'sweep: spring',
      'CLI: acme',
      'model: maker/model-1',
      'task: words/reverse',
      'run: 1',
    ]);
    expect(Object.keys(view)).toEqual(
      'withheld title description verdict repeats identity embed siblings links'.split(' '),
    );
  });

  test('does not claim that something was not recorded', () => {
    const entry = anEntry({ withdrawn });
    const text = JSON.stringify(withdrawnView(aSite([entry]), entry, entry.shown, published));
    expect(text).not.toMatch(/(?:not|was|were) recorded|not scored/);
  });

  test('never reads the record, even where that could be read', () => {
    const entry = anEntry({ withdrawn });
    const site = aSite([entry], {
      readRun: () => {
        throw new Error('the record was read');
      },
    });
    expect(() => runView(site, entry, entry.shown, published)).not.toThrow();
    expect(() => cellView(site, entry, entry.shown, published)).toThrow('has no record to show');
  });

  test('of a run that was not withdrawn there is none', () => {
    const entry = anEntry();
    expect(() => withdrawnView(aSite([entry]), entry, entry.shown, published)).toThrow('not withdrawn');
  });
});

test('the badge on the page of a repeat is described as what it shows', async () => {
  const site = await folderSite('made-up');
  const entry = cellOf(site, 'acme', 'words/superseded');
  const [old] = entry.earlier as [RunSummary];
  const view = cellView(site, entry, old, published);
  expect(view.embed.title).toContain(': passed;');
  expect(view.description).toContain(': failed;');
  expect(old.outcome).not.toBe(aRun(entry.shown).outcome);
});
