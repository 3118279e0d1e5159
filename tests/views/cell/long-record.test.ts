import { describe, expect, test } from 'vitest';
import { callsView } from '../../../src/views/cell/calls.ts';
import { changesView } from '../../../src/views/cell/changes.ts';
import { noticesOf } from '../../../src/views/cell/notices.ts';
import { pageCell } from '../../../src/views/cell/page-cell.ts';
import { scorerViews } from '../../../src/views/cell/scorers.ts';
import { aCell } from '../../support/a-cell.ts';
import { aRun } from '../../support/a-run.ts';

const many = Array.from({ length: 100_000 }, (_, index) => `file ${String(index)}`);

describe('a long list', () => {
  test('of changed files is shown in part, and its whole number said', () => {
    const view = changesView(aCell({ scorers: { blast_radius: { modified: many } } }), []);
    expect(view.summary).toBe('100,000 files');
    expect(view.rows.length).toBeLessThan(2000);
    expect(view.remarks[0]).toBe(
      `${(100_000 - view.rows.length).toLocaleString('en-GB')} further files are in the data of this run.`,
    );
  });

  test('of model calls is shown in part, and the file of all is named', () => {
    const view = callsView(aCell({ model_calls: many.map((text) => ({ request_hash: text })) }), aRun());
    expect(view.count).toBe('100,000');
    expect(view.rows.length).toBeLessThan(1000);
    expect(view.further).toEqual({
      sentence: `${(100_000 - view.rows.length).toLocaleString('en-GB')} further model calls are in the file of all.`,
      path: '/files/sweep/spring/cell/acme/maker/model-1/words/reverse.calls.json',
    });
  });

  test('of a scorer is shown in part', () => {
    const [scorer] = scorerViews(aCell({ scorers: { refusal: { marker_hits: many } } }));
    const list = scorer?.fields[0]?.list ?? [];
    expect(list.at(-1)).toBe(`… and ${(100_000 - list.length + 1).toLocaleString('en-GB')} more`);
    expect(list.length).toBeLessThan(1000);
  });

  test('of what the source did not show is shown in part', () => {
    const { source } = noticesOf(aCell({ source: { truncated: many } }), aRun(), []);
    expect(source.missing.at(-1)).toMatch(/^… and \d\d,\d\d\d more$/);
  });
});

describe('a text that is far too long for its place', () => {
  const long = 'x'.repeat(1_000_000);

  test('is cut on the page, with its length', () => {
    const cell = pageCell(aCell({ container_image: long, failure: { class: 'other', message: long } }));
    expect([cell.container_image, cell.failure?.message]).toEqual(
      Array(2).fill(`${'x'.repeat(1000)}… (1,000,000 characters; whole in the data of this run)`),
    );
  });

  test('stays where it has a room of its own', () => {
    const scorers = { pass_rate: { stdout_tail: long } };
    expect(pageCell(aCell({ scorers })).scorers).toEqual(scorers);
  });
});

test('a run without such texts is shown as it is', () => {
  const cell = aCell({ scorers: { blast_radius: { added: ['a', 'b'] } }, spans: [] });
  expect(pageCell(cell)).toBe(cell);
});
