import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../schemas/cell.ts';
import { runPath } from '../../src/routes/page-paths.ts';
import { builtSite, pageFile, siteText } from '../support/built-site.ts';
import { hostileData } from '../support/hostile-runs.ts';
import { jsonLeaves } from '../support/json-leaves.ts';

const evidenceData = join(import.meta.dirname, '../fixtures/sites/evidence');
const realData = join(import.meta.dirname, '../../data');

describe.each([
  ['root', realData, { runs: 70, leaves: 3000 }],
  ['hostile', hostileData, { runs: 4, leaves: 200 }],
  ['evidence', evidenceData, { runs: 7, leaves: 150 }],
] as const)('of the runs of the site "%s"', (name, data, { runs, leaves }) => {
  const site = builtSite(name);
  const files = globSync('sweeps/**/*.json', { cwd: data }).filter((file) => basename(file) !== 'sweep.json');

  test('every value of the file is in a file that the page links, unless it was redacted', () => {
    const lost: string[] = [];
    let seen = 0;
    for (const file of files) {
      const run = JSON.parse(readFileSync(join(data, file), 'utf8')) as Cell;
      const { published, redacted } = linkedFrom(pageOf(run));
      for (const [pointer, value] of jsonLeaves(run)) {
        seen += 1;
        const isThere = published.has(pointer) && Object.is(published.get(pointer), value);
        const isEmpty = typeof value === 'object' && published.has(pointer);
        if (!isThere && !isEmpty && !redacted.has(pointer)) lost.push(`${file} ${pointer}`);
      }
    }
    expect(lost).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(runs);
    expect(seen).toBeGreaterThan(leaves);
  });

  function pageOf({ sweep_id: sweepId, cli, model, task, run = 1 }: Cell): string {
    return siteText(site, pageFile(runPath({ sweepId, cli, model, task, run })));
  }

  /** What the data of a run holds by JSON pointer, where its page links it. */
  function linkedFrom(html: string): { published: Map<string, unknown>; redacted: Set<string> } {
    const json = /<a href="\/(api\/v1\/runs\/[^"]+\.json)"/.exec(html)?.[1] ?? '';
    const { recorded, redactions } = JSON.parse(siteText(site, json)) as {
      recorded: unknown;
      redactions: { pointer: string }[];
    };
    return {
      published: new Map(jsonLeaves(recorded)),
      redacted: new Set(redactions.map(({ pointer }) => pointer)),
    };
  }
});

test('the patch, the outputs and the transcript of a run are whole in the files that its page links', () => {
  const site = builtSite('evidence');
  const run = JSON.parse(readFileSync(join(evidenceData, 'sweeps/autumn/invoice.json'), 'utf8')) as Cell;
  const { sweep_id: sweepId, cli, model, task } = run;
  const html = siteText(site, pageFile(runPath({ sweepId, cli, model, task, run: 1 })));
  const linked = (ending: string): string =>
    siteText(site, new RegExp(`<a href="/(files/[^"]+\\.${ending})"`).exec(html)?.[1] ?? ending);
  expect(linked('diff')).toBe(readFileSync(join(evidenceData, 'patches/invoice.diff'), 'utf8'));
  expect(linked('stdout\\.txt')).toBe(run.scorers?.pass_rate?.stdout_tail);
  expect(linked('stderr\\.txt')).toBe(run.scorers?.pass_rate?.stderr_tail);
  const { steps, subagent_trajectories } = run;
  expect(JSON.parse(linked('steps\\.json'))).toEqual({ steps, subagent_trajectories });
});
