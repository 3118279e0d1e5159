import { expect, test } from 'vitest';
import { pageSubject } from '../../src/routes/page-subject.ts';

test('the page of a run, its permanent page and its player are on one subject, other pages on their own', () => {
  const run = 'opencode/meta/llama-4/polyglot/rust/';
  expect(
    [`/cell/${run}`, `/sweep/may/cell/${run}`, `/player/sweep/may/cell/${run}`].map(pageSubject),
  ).toEqual([`/cell/${run}`, `/cell/${run}`, `/cell/${run}`]);
  expect(['/', '/sweep/may/', '/cli/cell/'].map(pageSubject)).toEqual(['/', '/sweep/may/', '/cli/cell/']);
});
