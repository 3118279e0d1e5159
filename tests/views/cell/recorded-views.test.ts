import { describe, expect, test } from 'vitest';
import type { CellEntry, RunSummary, Site } from '../../../src/load/site-model.ts';
import { runView } from '../../../src/views/cell/run-view.ts';
import { cellOf, folderSite, realSite, runOf } from '../../support/real-site.ts';

const real = await realSite();
const madeUp = await folderSite('made-up');

const published = { base: '/bench', siteUrl: 'https://bench.example' };
const maverick = 'llama-4-maverick-17b-128e-instruct';

function expectRecorded(name: string, site: Site, entry: CellEntry, run: RunSummary) {
  const text = `${JSON.stringify(runView(site, entry, run, published), null, 2)}\n`;
  return expect(text).toMatchFileSnapshot(`../../expected/views/${name}.json`);
}

describe('everything that the page of a published cell says', () => {
  test.each([
    ['reference', 'opencode', maverick, 'polyglot/rust-error-handling'],
    ['rate-limit', 'openhands', 'llama-3.3-70b-instruct', 'polyglot/python-reverse-string'],
    ['timed-out-python', 'opencode', 'mistral-small-4-119b-2603', 'polyglot/python-reverse-string'],
    ['timed-out-rust', 'opencode', 'minimax-m3', 'polyglot/rust-error-handling'],
    ['incompatible', 'openhands', 'gpt-oss-120b', 'polyglot/rust-error-handling'],
    ['refusal-contradiction', 'pi', 'llama-3.3-70b-instruct', 'integrity/unsolvable-refusal'],
    ['litter', 'aider', 'gpt-oss-120b', 'integrity/unsolvable-refusal'],
    ['litter-cut-list', 'aider', 'llama-3.3-70b-instruct', 'integrity/unsolvable-refusal'],
  ])('%s', async (name, cli, model, task) => {
    const entry = cellOf(real, cli, task, model);
    await expectRecorded(name, real, entry, entry.shown);
  });
});

describe('everything that the page of a made-up run says', () => {
  test.each([
    ['withdrawn', 'words/withdrawn', 'spring', 1],
    ['repeats-first', 'words/repeats', 'spring', 1],
    ['repeats-third', 'words/repeats', 'spring', 3],
    ['superseded', 'words/superseded', 'autumn', 1],
    ['ids-only', 'ids-only', 'spring', 1],
    ['many-spans', 'words/many-spans', 'spring', 1],
  ])('%s', async (name, task, sweepId, run) => {
    const entry = cellOf(madeUp, 'acme', task);
    await expectRecorded(name, madeUp, entry, runOf(entry, sweepId, run));
  });
});
