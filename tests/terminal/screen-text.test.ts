import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../src/terminal/cut-points.ts';
import type { TerminalEvent } from '../../src/terminal/recording.ts';
import { screenText } from '../../src/terminal/screen-text.ts';
import { aRecording } from './a-recording.ts';

const at = (atMs: number, text: string): TerminalEvent => ({ kind: 'output', atMs, text });
const marker = (atMs: number, label: string): TerminalEvent => ({ kind: 'marker', atMs, label });

async function passagesOf(...output: (string | TerminalEvent)[]) {
  const { passages } = await screenText(aRecording(output));
  return passages.map(({ startMs, label, lines }) => [
    startMs,
    ...(label === undefined ? [] : [label]),
    lines,
  ]);
}

describe('the text of a recording', () => {
  test('is what the screen showed, not what was sent', async () => {
    expect(await passagesOf('\x1b[31mred\x1b[0m\r\n', 'wrong\rright\r\n', 'a\x08b\r\n')).toEqual([
      [0, ['red', 'right', 'b']],
    ]);
  });

  test('begins a part at each marker, and after each long pause', async () => {
    expect(
      await passagesOf(at(0, 'a\r\n'), marker(100, 'tests'), at(200, 'b\r\n'), at(5000, 'c\r\n')),
    ).toEqual([
      [0, ['a']],
      [100, 'tests', ['b']],
      [5000, ['c']],
    ]);
  });

  test('keeps a screen that is wiped afterwards', async () => {
    expect(await passagesOf('first screen', '\x1b[2J\x1b[Hsecond screen')).toEqual([
      [0, ['first screen']],
      [100, ['second screen']],
    ]);
  });

  test('keeps what stood on the other screen', async () => {
    expect(await passagesOf('$ vi\r\n', '\x1b[?1049h\x1b[Hinside', '\x1b[?1049l', 'after\r\n')).toEqual([
      [0, ['$ vi']],
      [100, ['inside']],
      [200, ['$ vi', 'after']],
    ]);
  });

  test('joins lines that the width has broken', async () => {
    expect(await passagesOf('x'.repeat(200))).toEqual([[0, ['x'.repeat(200)]]]);
  });

  test('holds every line of a long output, once', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `line ${String(index)}`);
    const { passages } = await screenText(aRecording([lines.join('\r\n')]));
    expect(passages.flatMap((passage) => passage.lines)).toEqual(lines);
  });

  test('follows changes of the size', async () => {
    const { last } = await screenText(
      aRecording(['a', { kind: 'resize', atMs: 100, cols: 4, rows: 2 }, at(200, '\r\nbbbbcc')]),
    );
    expect(last).toEqual(['bbbbcc']);
  });

  test('ends with the last screen', async () => {
    const { last } = await screenText(aRecording(['old\r\n\x1b[2J\x1b[HPASSED\r\n']));
    expect(last).toEqual(['PASSED']);
  });
});

test('a recording that wipes its screen all the time is read now and then, and at every marker', () => {
  const wipes = Array.from({ length: 50_000 }, (_, index) => at(index * 10, '\x1b[2J\x1b[Hx'));
  const events = [...wipes, marker(600_000, 'end'), at(600_000, 'y')];
  const stretches = stretchesOf({ events });
  expect(stretches.length).toBeLessThanOrEqual(402);
  expect(stretches.at(-1)?.label).toBe('end');
  expect(stretches.flatMap((stretch) => stretch.events)).toEqual(events);
});
