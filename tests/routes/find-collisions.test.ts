import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apiRunPath,
  badgePath,
  cardPath,
  cellPath,
  markdownPath,
  pairBadgePath,
  pairPath,
  runFilePath,
  runPath,
  sweepPath,
  taskPath,
} from '../../src/routes/addresses.ts';
import type { RunClaim } from '../../src/routes/find-collisions.ts';
import { findCollisions } from '../../src/routes/find-collisions.ts';

interface Change {
  sweepId?: string;
  cli?: string;
  model?: string;
  task?: string;
  run?: number;
  category?: string;
}

let files = 0;

function claim({ category, ...ids }: Change): RunClaim {
  files += 1;
  return {
    ids: { sweepId: 's', cli: 'cli', model: 'm', task: 't', run: 1, ...ids },
    file: `${files.toString()}.json`,
    ...(category === undefined ? {} : { category }),
  };
}

function kindOf(one: Change, two: Change, styles: string[] = []): string | undefined {
  const pair = [claim(one), claim(two)];
  const { collisions } = findCollisions(pair, styles);
  if (collisions[0]) expect([collisions[0].first, collisions[0].second]).toEqual(pair);
  expect(findCollisions(pair.toReversed(), styles).collisions.length).toBe(collisions.length);
  return collisions[0]?.kind;
}

describe('findCollisions', () => {
  it('names both files and the address of a run that stands in two files', () => {
    const [one, two] = [claim({}), claim({})];
    expect(findCollisions([one, two]).collisions).toEqual([
      { kind: 'run', address: '/sweep/s/cell/cli/m/t/', first: one, second: two },
    ]);
  });

  it.each<[string, Change, Change, string | undefined]>([
    ['a shifted slash', { model: 'x', task: 'y/z' }, { model: 'x/y', task: 'z' }, 'cell'],
    ['a shifted empty part', { model: 'x', task: '/z' }, { model: 'x/', task: 'z' }, 'cell'],
    ['letter case in a model', { model: 'Qwen/Coder' }, { model: 'qwen/coder', task: 'u' }, 'model'],
    ['letter case in a task', { task: 'T' }, { task: 't', model: 'n' }, 'task'],
    ['letter case in a CLI', { cli: 'Aider' }, { cli: 'aider', model: 'n', task: 'u' }, 'cli'],
    ['letter case in a sweep', { sweepId: 'S' }, { sweepId: 's', task: 'u' }, 'sweep'],
    ['letter case in a category', { category: 'A' }, { category: 'a', task: 'u' }, 'category'],
    ['full case folding', { model: 'straße' }, { model: 'STRASSE' }, 'model'],
    ['capital sharp s', { model: 'straẞe' }, { model: 'strasse' }, 'model'],
    ['Greek final sigma', { model: 'ΟΔΟΣ' }, { model: 'οδος' }, 'model'],
    ['marks in another order', { model: 'α\u0345\u0301' }, { model: 'α\u0301\u0345' }, 'model'],
    ['composed and decomposed', { model: '\u00e9x' }, { model: 'e\u0301x' }, 'model'],
    ['a badge beside a folder of its name', { task: 'x' }, { task: 'x.svg/y' }, 'cell'],
    ['a share picture beside a folder', { model: 'n', task: 'x' }, { task: 'x.png/y' }, 'task'],
    ['a pair’s badge beside a folder', { model: 'x' }, { model: 'x.svg/y', task: 'u' }, 'pair'],
    ['the data of a repeat under a file', { task: 'x' }, { task: 'x.json', run: 2 }, 'cell'],
    ['a sweep named as another’s picture', { sweepId: 'a' }, { sweepId: 'a.png', task: 'u' }, 'sweep'],
    ['equal twins that are only similar', { model: 'а' }, { model: 'a' }, undefined],
    ['a repeat', { run: 1 }, { run: 2 }, undefined],
    ['a run in another sweep', { sweepId: 'a' }, { sweepId: 'b' }, undefined],
    ['a task named as a repeat', { run: 2 }, { task: 't/run-2' }, undefined],
    ['a deeper task', { task: 'x' }, { task: 'x/y' }, undefined],
    ['a task with an extension', { task: 'package' }, { task: 'package.json' }, undefined],
    ['a slash in a CLI', { cli: 'a/b', model: 'c' }, { cli: 'a', model: 'b/c' }, undefined],
    ['an empty part', { task: 'a//b' }, { task: 'a/b' }, undefined],
  ])('%s', (_, one, two, kind) => {
    expect(kindOf(one, two)).toBe(kind);
  });

  it('sees that a styled badge takes the file of another cell’s badge, where styles are drawn', () => {
    expect(kindOf({ task: 'x' }, { task: 'x.flat' }, ['flat'])).toBe('cell');
    expect(kindOf({ task: 'x' }, { task: 'x.flat' })).toBeUndefined();
  });

  it('names each run once, against the first, and leaves a free set without the second runs', () => {
    const runs = [claim({ model: 'A' }), claim({ model: 'a' }), claim({ model: 'a' }), claim({ model: 'b' })];
    const { collisions } = findCollisions(runs);
    expect(collisions.map((collision) => [collision.first.file, collision.second.file])).toEqual([
      [runs[0]?.file, runs[1]?.file],
      [runs[0]?.file, runs[2]?.file],
    ]);
  });

  it('refuses a run whose ids are too long for an address, with the remedy, and checks the rest', () => {
    const long = claim({ task: 'a'.repeat(201) });
    const category = claim({ category: 'a'.repeat(201), task: 'u' });
    const path = claim({ task: 'abc/'.repeat(900) });
    const { refused, collisions } = findCollisions([long, category, path, claim({}), claim({})]);
    expect(refused.map((run) => run.claim)).toEqual([long, category, path]);
    expect(refused[0]?.message).toContain('201 bytes');
    expect(refused[2]?.message).toContain('more than 3500');
    expect(refused.every((run) => run.hint.startsWith('Shorten'))).toBe(true);
    expect(collisions).toHaveLength(1);
  });

  it('lets no two files or folders of the accepted runs share a path on a disk that ignores letter case', () => {
    const part = fc.constantFrom(
      'a',
      'A',
      'b',
      'a.svg',
      'a.png',
      'a.json',
      'a.flat',
      'run-2',
      'index',
      'a.cast',
      '',
    );
    const ids = fc.record({
      sweepId: fc.constantFrom('s', 'S', 's.png'),
      cli: fc.constantFrom('c', 'c/d'),
      model: fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('/')),
      task: fc.array(part, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('/')),
      run: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array(ids, { minLength: 2, maxLength: 12 }), (all) => {
        const runs = all.map((one) => claim(one));
        const seconds = new Set(findCollisions(runs, ['flat']).collisions.map((c) => c.second));
        expectDistinct(runs.filter((run) => !seconds.has(run)));
      }),
      { numRuns: 600 },
    );
  });
});

function expectDistinct(runs: RunClaim[]): void {
  const owners = new Map<string, string>();
  for (const { ids } of runs) {
    for (const [path, owner] of filesOf(ids)) {
      const known = owners.get(path.toLowerCase()) ?? owner;
      expect(known, path).toBe(owner);
      owners.set(path.toLowerCase(), owner);
    }
  }
  for (const path of owners.keys()) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      expect(owners.has(parts.slice(0, depth).join('/')), `${path} under a file`).toBe(false);
    }
  }
}

function filesOf(ids: RunClaim['ids']): [string, string][] {
  const cell = JSON.stringify([ids.cli, ids.model, ids.task]);
  const run = JSON.stringify(ids);
  const pair = JSON.stringify([ids.cli, ids.model]);
  return [
    [`${cellPath(ids)}index.html`, cell],
    [markdownPath(ids), cell],
    [`${runPath(ids)}index.html`, run],
    [`${pairPath(ids)}index.html`, pair],
    [`${taskPath(ids.task)}index.html`, ids.task],
    [`${sweepPath(ids.sweepId)}index.html`, ids.sweepId],
    [badgePath(ids, 'svg'), cell],
    [badgePath(ids, 'json'), cell],
    [badgePath(ids, 'svg').replace(/svg$/, 'flat.svg'), `${cell} flat`],
    [pairBadgePath(ids, 'svg'), pair],
    [cardPath(cellPath(ids)), cell],
    [cardPath(runPath(ids)), run],
    [cardPath(sweepPath(ids.sweepId)), ids.sweepId],
    [cardPath(taskPath(ids.task)), ids.task],
    [apiRunPath(ids), run],
    [runFilePath(ids, 'cast'), run],
  ];
}
