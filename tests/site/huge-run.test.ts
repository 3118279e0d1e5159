import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aCell } from '../support/a-cell.ts';
import { aStep } from '../support/a-step.ts';
import { tempFiles } from '../support/temp-files.ts';

const root = join(import.meta.dirname, '../..');
const quotes = '"&<>\u202e'.repeat(200_000);
const paths = Array.from({ length: 20_000 }, (_, index) => `folder "${String(index)}" & more/file.py`);

/** A run in which everything is long, and made of characters that take the most room in a page. */
const huge = aCell({
  container_image: quotes,
  failure: { class: 'other', message: quotes },
  scorers: {
    pass_rate: { pass: 0, stdout_tail: quotes + 'test a ... ok\n'.repeat(100_000), stderr_tail: quotes },
    blast_radius: { added: paths, modified: paths.map((path) => `b/${path}`), unexpected_changes: paths },
    refusal: { refusal: 0, marker_hits: paths.slice(0, 9000), refusal_signals: { text: quotes } },
  },
  spans: Array.from({ length: 5000 }, (_, index) => ({
    span_id: `s${String(index)}`,
    kind: 'tool_call',
    name: `call "${String(index)}"`,
    start_ms: index * 10,
    duration_ms: 9,
    attrs: { command: '<&>"'.repeat(20) },
  })),
  model_calls: paths.map((path) => ({ request_hash: path, prompt_tokens: 1 })),
  steps: Array.from({ length: 5000 }, (_, index) =>
    aStep(index + 1, {
      message: quotes.slice(0, 900),
      tool_calls: [
        { tool_call_id: 'a', function_name: 'bash', arguments: { command: quotes.slice(0, 500) } },
      ],
      observation: { results: [{ source_call_id: 'a', content: quotes.slice(0, 500) }] },
    }),
  ),
  patch: 'patches/huge.diff',
  source: { truncated: paths.slice(0, 9000).map((path) => `/${path}`), note: quotes },
});

const patch = paths
  .map((path) => `--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-"old"\n+"new" & <b>\n`)
  .join('');

test('no page of a run is above 2 MiB, whatever was recorded', () => {
  const data = tempFiles({ 'sweeps/spring/a.json': JSON.stringify(huge), 'patches/huge.diff': patch });
  const out = join(data, 'out');
  const program = join(root, 'src/command/bench-pages.ts');
  const built = spawnSync(
    process.execPath,
    [program, 'build', '--quiet', '--data', data, '--out', out, '--allow-invalid'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(built.status, built.stderr.slice(0, 2000)).toBe(0);
  const sizes = globSync('**/*.html', { cwd: out }).map(
    (file) => [file, statSync(join(out, file)).size] as const,
  );
  expect(sizes.filter(([file]) => file.includes('.transcript/'))).toHaveLength(19);
  expect(sizes.filter(([, bytes]) => bytes > 2 * 1024 * 1024)).toEqual([]);
  expect(Math.max(...sizes.map(([, bytes]) => bytes))).toBeGreaterThan(500_000);
});
