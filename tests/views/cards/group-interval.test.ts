import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/stats/wilson-interval.ts';
import { groupInterval, groupIntervalText } from '../../../src/views/cards/group-interval.ts';
import { aRun } from '../../support/a-run.ts';
import { anEntry } from '../../support/a-site.ts';

const passed = anEntry({ outcome: 'passed', cli: 'acme' });
const failed = anEntry({ outcome: 'failed', cli: 'brass' });
const elsewhere = anEntry({ outcome: 'failed', cli: 'brass', task: 'words/sort' });

describe('the interval of a group', () => {
  test('on one task with one run a pair is Wilson over runs', () => {
    const interval = groupInterval([passed, failed], 'pair');
    expect(interval).toEqual({ ...wilsonInterval(1, 2), method: 'wilson' });
    expect(interval && groupIntervalText(interval, 'pair')).toBe('95\u00a0% interval 9–91\u00a0% over runs');
  });

  test('counts runs of one task as no more than one task', () => {
    const interval = groupInterval([passed, failed, elsewhere], 'task');
    expect(interval).toEqual({ ...wilsonInterval(2 / 3, 2), method: 'wilson-over-tasks' });
    expect(interval && groupIntervalText(interval, 'task')).toMatch(/ over tasks$/);
  });

  test('counts repeats of a pair on one task as no more than one pair', () => {
    const repeated = { ...passed, runs: [passed.shown, aRun({ outcome: 'passed', run: 2 })] };
    const interval = groupInterval([repeated, failed], 'pair');
    expect(interval).toEqual({ ...wilsonInterval((2 / 3) * 2, 2), method: 'wilson-over-tasks' });
    expect(interval && groupIntervalText(interval, 'pair')).toMatch(/ over pairs$/);
  });

  test('is none where no run counts', () => {
    expect(groupInterval([anEntry({ outcome: 'infrastructure-error' })], 'task')).toBeUndefined();
  });
});
