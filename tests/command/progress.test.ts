import { describe, expect, test } from 'vitest';
import { startProgress } from '../../src/command/progress.ts';
import { progressText } from '../../src/command/progress-text.ts';
import { fakeClock } from '../support/fake-clock.ts';

function watch({
  isTTY,
  quiet = false,
  columns = 80,
}: {
  isTTY: boolean;
  quiet?: boolean;
  columns?: number;
}) {
  const clock = fakeClock();
  const written: string[] = [];
  const output = { isTTY, columns, write: (text: string) => written.push(text) };
  return { clock, written, progress: startProgress(output, clock, quiet) };
}

describe('progress on a terminal', () => {
  test('one line is written over, and cleared at the end', () => {
    const { clock, written, progress } = watch({ isTTY: true });
    progress.report('pages', 0, 200);
    clock.pass(1000);
    progress.report('pages', 50, 200);
    clock.pass(1000);
    progress.end();
    expect(written).toEqual([
      '\r\u001b[2Kpages 0/200',
      '\r\u001b[2Kpages 50/200, 25 a second, 6 s left',
      '\r\u001b[2K',
    ]);
  });

  test('many reports at one moment are drawn once', () => {
    const { clock, written, progress } = watch({ isTTY: true });
    clock.pass(100);
    for (let done = 1; done <= 1000; done++) progress.report('pages', done, 1000);
    expect(written).toHaveLength(1);
  });

  test('the line is no wider than the terminal', () => {
    const { clock, written, progress } = watch({ isTTY: true, columns: 10 });
    progress.report('pages', 0, 1000000);
    clock.pass(100);
    expect(written).toEqual(['\r\u001b[2Kpages 0/1']);
  });

  test('the rate is that of the phase, not of the whole', () => {
    const { clock, written, progress } = watch({ isTTY: true });
    progress.report('pages', 1, 1);
    clock.pass(60_000);
    progress.report('documents', 0, 10);
    clock.pass(1000);
    progress.report('documents', 5, 10);
    clock.pass(1000);
    expect(written.at(-1)).toContain('documents 5/10, 2.5 a second, 2 s left');
  });
});

describe('progress without a terminal', () => {
  test('a plain line every five seconds', () => {
    const { clock, written, progress } = watch({ isTTY: false });
    for (let second = 1; second <= 11; second++) {
      progress.report('pages', second * 10, 200);
      clock.pass(1000);
    }
    progress.end();
    expect(written).toEqual([
      'pages 50/200, 10 a second, 15 s left\n',
      'pages 100/200, 10 a second, 10 s left\n',
    ]);
  });

  test('nothing with --quiet', () => {
    const { clock, written, progress } = watch({ isTTY: true, quiet: true });
    progress.report('pages', 1, 2);
    clock.pass(60_000);
    progress.end();
    expect(written).toEqual([]);
    expect(clock.running()).toBe(0);
  });
});

describe('the text of progress', () => {
  test('work whose end is not known has no remaining time', () => {
    expect(progressText({ phase: 'documents', done: 20, startedMs: 0 }, 4000)).toBe(
      'documents 20, 5.0 a second',
    );
  });

  test('work that has just begun has no rate', () => {
    expect(progressText({ phase: 'pages', done: 1, total: 75, startedMs: 0 }, 1)).toBe('pages 1/75');
  });

  test('long work remains for minutes', () => {
    const work = { phase: 'pages', done: 10, total: 1210, startedMs: 0 };
    expect(progressText(work, 1000)).toBe('pages 10/1210, 10 a second, 2 min left');
  });
});
