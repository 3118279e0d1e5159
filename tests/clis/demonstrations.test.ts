import { globSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/load/load-site.ts';
import { cellView } from '../../src/views/cell/cell-view.ts';
import { task } from './demonstration-task.ts';

const folder = join(import.meta.dirname, '../fixtures/sites/demonstration');

test('the demonstration runs load without a problem, each with spans, calls, steps, a recording and a patch', async () => {
  const { site, problems } = await loadSite(folder);
  expect(problems).toEqual([]);
  expect(site.cells.map(({ cli }) => cli)).toEqual(['codex', 'copilot', 'opencode']);
  for (const { shown } of site.cells) {
    const detail = site.readRun(shown);
    expect(detail?.cell.spans?.length, shown.cli).toBeGreaterThan(10);
    expect(detail?.cell.model_calls?.length, shown.cli).toBeGreaterThanOrEqual(5);
    expect(detail?.cell.steps, shown.cli).toHaveLength(6);
    expect(site.readRecording(shown), shown.cli).toBeDefined();
    expect(shown.outcome, shown.cli).toBe('passed');
  }
});

test('every demonstration says that no model answered', async () => {
  const { site } = await loadSite(folder);
  expect(site.catalogue.models.get('scripted/answers')?.name).toBe('Scripted endpoint, not a model');
  expect(site.catalogue.tasks.get(task.id)?.prompt).toBe(task.prompt);
  for (const entry of site.cells) {
    const view = cellView(site, entry, entry.shown, { base: '/' });
    expect(entry.model).toBe('scripted/answers');
    expect(JSON.stringify(view.notices)).toContain('this run says nothing about any model');
    const own = view.runIt.ways.flatMap(({ snippets }) => snippets).find(({ id }) => id === 'own-model');
    expect(own && 'code' in own ? own.code : '').toContain(task.prompt);
  }
});

test('no file of them tells where it was made', () => {
  const own = new RegExp(
    `bench-pages-cli|/root\\b|/home/(?!agent)|/tmp/[a-z]|127\\.0\\.0\\.1:(?!8000)|a-key|${hostname()}`,
  );
  const files = globSync('**/*', { cwd: folder }).filter((path) => /\.[a-z]+$/.test(path));
  expect(files.length).toBeGreaterThan(12);
  expect(files.filter((path) => own.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
});
