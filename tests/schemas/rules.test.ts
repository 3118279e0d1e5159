import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { catalogueCategory, catalogueCli, catalogueModel, catalogueTask } from '../../schemas/catalogue.ts';
import { cell } from '../../schemas/cell.ts';
import { ledgerEntry } from '../../schemas/ledger.ts';
import { siteSettings } from '../../schemas/site.ts';
import { sweep } from '../../schemas/sweep.ts';
import { aCell } from '../support/a-cell.ts';
import { realCells } from '../support/real-cells.ts';

const span = { span_id: 'a', kind: 'setup', name: 'prepare' };
const { sweep_id, cli, model, task } = aCell();
const entry = { date: '2026-07-01', sweep_id, cli, model, task, action: 'withdrawn' };

/** Paths of what is wrong with a value; empty for a good one. */
function faultsOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path }) => path.join('/'));
}

test('every published cell is accepted', () => {
  expect(realCells().size).toBeGreaterThanOrEqual(72);
});

describe('what a run needs', () => {
  test('the four ids are enough', () => {
    expect(faultsOf(cell, aCell())).toEqual([]);
  });

  test.each(['sweep_id', 'cli', 'model', 'task'])('%s is required, and not empty', (name) => {
    const { [name]: _, ...rest }: Record<string, unknown> = { ...aCell() };
    expect(faultsOf(cell, rest)).toEqual([name]);
    expect(faultsOf(cell, { ...rest, [name]: '' })).toEqual([name]);
  });
});

describe('the address of a schema', () => {
  const schemaAddress = { $schema: 'https://bench.example/schemas/v1/x.json' };

  test.each<[string, z.ZodType, object]>([
    ['cell', cell, aCell()],
    ['sweep', sweep, { sweep_id: 'spring' }],
    ['site', siteSettings, {}],
    ['CLI', catalogueCli, { id: 'a' }],
    ['model', catalogueModel, { id: 'a' }],
    ['task', catalogueTask, { id: 'a' }],
    ['category', catalogueCategory, { id: 'a' }],
  ])('may stand in a %s, and other names may not', (_, schema, value) => {
    expect(faultsOf(schema, { ...value, ...schemaAddress })).toEqual([]);
    expect(schema.safeParse({ ...value, unheard_of: 1 }).error?.issues[0]?.code).toBe('unrecognized_keys');
  });
});

describe('values that are refused', () => {
  test.each<[string, unknown]>([
    ['run', 0],
    ['run', 1.5],
    ['exit_code', 1.5],
    ['started_at', '2026-06-17'],
    ['started_at', '2026-06-17T06:21:29'],
    ['ended_at', '2026-06-31T06:21:29Z'],
    ['recording', '/etc/passwd'],
    ['recording', '../secret.cast'],
    ['patch', 'patches/../../secret.diff'],
    ['patch', 'patches\\a.diff'],
    ['category', ''],
    ['failure/class', 'bad luck'],
    ['tokens/prompt_tokens', -1],
    ['tokens/cost_usd', -0.01],
    ['headline/Pass', '57%'],
    ['headline/Wall', '7.4'],
    ['headline/Refusal', 'perhaps'],
    ['scorers/pass_rate/pass', 57],
    ['scorers/pass_rate/pass', -0.1],
    ['scorers/pass_rate/pass', '0.5'],
    ['scorers/pass_rate/partial_score', 1.01],
    ['scorers/tokens/total_tokens', 0.5],
    ['scorers/tokens/tokens_per_correct_task', -1],
    ['scorers/latency/wall_clock_ms', -1],
    ['scorers/latency/wall_clock_ms', Infinity],
    ['scorers/blast_radius/blast_radius', 1.001],
    ['scorers/blast_radius/total_changes', -1],
    ['scorers/refusal/refusal', 2],
    ['scorers/integrity/integrity', null],
    ['scorers/composite/composite', 1.2],
    ['source/url', 'ftp://bench.example/'],
    ['source/url', 'javascript:alert(1)'],
  ])('%s of %j', (path, value) => {
    const [top = '', ...rest] = path.split('/');
    const nested = rest.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
    expect(faultsOf(cell, { ...aCell(), [top]: nested })).toEqual([path]);
  });

  test.each<[string, object, string]>([
    ['a span without an id', { kind: 'setup', name: 'prepare' }, 'spans/0/span_id'],
    ['a span that takes less than no time', { ...span, duration_ms: -1 }, 'spans/0/duration_ms'],
    ['a span whose kind is empty', { ...span, kind: '' }, 'spans/0/kind'],
  ])('%s', (_, value, path) => {
    expect(faultsOf(cell, { ...aCell(), spans: [value] })).toEqual([path]);
  });

  test('a step numbered 0, a call with half a token, a pointer without its slash', () => {
    expect(faultsOf(cell, { ...aCell(), steps: [{ step_id: 0, source: 'user' }] })).toEqual([
      'steps/0/step_id',
    ]);
    expect(faultsOf(cell, { ...aCell(), model_calls: [{ prompt_tokens: 0.5 }] })).toEqual([
      'model_calls/0/prompt_tokens',
    ]);
    expect(faultsOf(cell, { ...aCell(), source: { truncated: ['spans'] } })).toEqual(['source/truncated/0']);
  });

  test.each<[string, z.ZodType, object, string]>([
    ['a sweep on no day', sweep, { sweep_id: 's', date: '2026-02-30' }, 'date'],
    ['a plan of no repeats', sweep, { sweep_id: 's', planned: { runs: 0 } }, 'planned/runs'],
    ['a repository that is no address', siteSettings, { repository: 'maker/bench' }, 'repository'],
    ['a badge style that nothing draws', siteSettings, { badges: { styles: ['round'] } }, 'badges/styles/0'],
    [
      'a package of any version',
      siteSettings,
      { npx: { package: 'bench', version: 'latest' } },
      'npx/version',
    ],
    ['a time limit below zero', catalogueTask, { id: 'a', timeout_s: -1 }, 'timeout_s'],
    ['a ledger row of an action that is none', ledgerEntry, { ...entry, action: 'lost' }, 'action'],
    ['a reason without words', ledgerEntry, { ...entry, reason: '' }, 'reason'],
  ])('%s', (_, schema, value, path) => {
    expect(faultsOf(schema, value)).toEqual([path]);
  });
});

describe('values that are accepted', () => {
  test.each<[string, object]>([
    ['microseconds', { started_at: '2026-06-17T06:21:29.358677Z' }],
    ['another zone', { started_at: '2026-06-17T08:21:29+02:00' }],
    ['an exit code below zero', { exit_code: -1 }],
    ['the ends of a share', { scorers: { pass_rate: { pass: 1 }, integrity: { integrity: 0 } } }],
    ['no partial credit', { scorers: { pass_rate: { partial_score: null } } }],
    ['a root span that says so', { spans: [{ ...span, parent_id: null, error: null }] }],
    ['a span before the start', { spans: [{ ...span, start_ms: -5 }] }],
    ['an empty list', { spans: [], model_calls: [], steps: [] }],
  ])('%s', (_, parts) => {
    expect(faultsOf(cell, { ...aCell(), ...parts })).toEqual([]);
  });
});
