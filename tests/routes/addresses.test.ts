import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCompareState } from '../../src/client/compare/compare-state.ts';
import * as addresses from '../../src/routes/addresses.ts';

const first = {
  sweepId: 'expansion-20260616',
  cli: 'opencode',
  model: 'meta/llama-4',
  task: 'polyglot/rust-error-handling',
  run: 1,
};
const third = { ...first, run: 3 };
const tail = 'opencode/meta/llama-4/polyglot/rust-error-handling';

it.each([
  [addresses.cellPath(first), `/cell/${tail}/`],
  [addresses.runPath(first), `/sweep/expansion-20260616/cell/${tail}/`],
  [addresses.runPath(third), `/sweep/expansion-20260616/cell/${tail}/run-3/`],
  [addresses.runPath({ ...first, run: 2 }), `/sweep/expansion-20260616/cell/${tail}/run-2/`],
  [addresses.pairPath(first), '/pair/opencode/meta/llama-4/'],
  [addresses.cliPath('open/code'), '/cli/open~2fcode/'],
  [addresses.modelPath('meta/llama-4'), '/model/meta/llama-4/'],
  [addresses.taskPath(first.task), '/task/polyglot/rust-error-handling/'],
  [addresses.categoryPath('poly/glot'), '/category/poly~2fglot/'],
  [addresses.sweepPath('2026/06'), '/sweep/2026~2f06/'],
  [addresses.badgePath(first, 'svg'), `/badge/${tail}.svg`],
  [addresses.badgePath(first, 'json'), `/badge/${tail}.json`],
  [addresses.badgePath(first, 'svg', 'flat-square'), `/badge/${tail}.flat-square.svg`],
  [addresses.pairBadgePath(first, 'png'), '/badge-pair/opencode/meta/llama-4.png'],
  [addresses.badgePath(first, 'png', 'flat'), `/badge/${tail}.png`],
  [addresses.pairBadgePath(first, 'svg', 'flat-dark'), '/badge-pair/opencode/meta/llama-4.flat-dark.svg'],
  [addresses.cardPath('/'), '/card/index.png'],
  [addresses.cardPath(addresses.cellPath(first)), `/card/cell/${tail}.png`],
  [addresses.cellEmbedPath(first), `/embed/cell/${tail}/`],
  [addresses.pairEmbedPath(first), '/embed/pair/opencode/meta/llama-4/'],
  [addresses.cellOembedPath(first), `/oembed/cell/${tail}.json`],
  [addresses.pairOembedPath(first), '/oembed/pair/opencode/meta/llama-4.json'],
  [addresses.playerPath(third), `/player/sweep/expansion-20260616/cell/${tail}/run-3/`],
  [addresses.apiCellPath(first), `/api/v1/cells/${tail}.json`],
  [addresses.apiRunPath(first), `/api/v1/runs/expansion-20260616/${tail}.json`],
  [addresses.apiRunPath(third), `/api/v1/runs/expansion-20260616/${tail}/run-3.json`],
  [addresses.apiSweepPath('s'), '/api/v1/sweeps/s.json'],
  [addresses.markdownPath(first), `/cell/${tail}/index.md`],
  [addresses.runFilePath(first, 'cast'), `/files/sweep/expansion-20260616/cell/${tail}.cast`],
  [addresses.schemaPath('cell'), '/schemas/v1/cell.json'],
])('an address reads %s', (actual, expected) => {
  expect(actual).toBe(expected);
});

it('the fixed addresses are those of the contract', () => {
  const expected: unknown = JSON.parse(
    readFileSync(new URL('../expected/routes/fixed-paths.json', import.meta.url), 'utf8'),
  );
  expect(addresses.fixedPaths).toEqual(expected);
});

it.each([
  ['/', '/cli/'],
  ['', '/cli/'],
  ['/bench', '/bench/cli/'],
  ['bench/', '/bench/cli/'],
  ['/a/b/', '/a/b/cli/'],
])('the base %j puts /cli/ at %s', (base, expected) => {
  expect(addresses.withBase(base, '/cli/')).toBe(expected);
});

it('a full address keeps the encoder’s tildes and the base', () => {
  expect(addresses.absolute('https://example.org', '/bench', '/cli/a~2fb/')).toBe(
    'https://example.org/bench/cli/a~2fb/',
  );
});

it.each(['https://example.org', 'http://HOST:80/x/y?q#f', 'https://user@example.org:8443/', 'file:///C:/x/'])(
  'a full address on %s is what a browser makes of any path',
  (siteUrl) => {
    const text = fc.string({
      unit: fc.constantFrom('a', '.', '/', '~', '-', '?', '#', ' ', 'é', '%', '\\', ':'),
    });
    fc.assert(
      fc.property(text, (path) => {
        fc.pre(URL.canParse(`/${path}`, siteUrl));
        expect(addresses.absolute(siteUrl, '/', `/${path}`)).toBe(new URL(`/${path}`, siteUrl).href);
      }),
    );
    expect(addresses.absolute(siteUrl, '/', '')).toBe(new URL('', siteUrl).href);
  },
);

it('names the pairs of a comparison by the tails of their addresses, as the page of comparisons reads them', () => {
  const [one, other] = [
    { cli: 'a b', model: 'm/1' },
    { cli: 'x', model: 'y' },
  ];
  expect(addresses.comparePath(one)).toBe('/compare/?first=a~20b/m/1');
  expect(readCompareState(new URL(addresses.comparePath(one, other), 'https://x.example').search)).toEqual({
    first: 'a~20b/m/1',
    second: 'x/y',
  });
});
