import { describe, expect, test } from 'vitest';
import { playerView } from '../../../src/views/player/player-view.ts';
import { playedRun, playerFrame, playerParams } from '../../../src/views/player/player-pages.ts';
import { aCast } from '../../support/a-cast.ts';
import { aCell } from '../../support/a-cell.ts';
import { loadFolder, onlyCell } from '../../support/load-folder.ts';

const span = { span_id: 's', kind: 'tool_call', name: 'write', start_ms: 1500, duration_ms: 10 };
const started_at = '2026-03-01T10:00:00Z';
const ended_at = '2026-03-01T10:00:20Z';

/** The player page of the only run of a folder. */
async function viewOf(cell = {}, files: Record<string, unknown> = {}) {
  const { site, ...loaded } = await loadFolder({ 'sweeps/spring/a.json': aCell(cell), ...files });
  return playerView(site, onlyCell({ site, ...loaded }).shown);
}

const recorded = (cast: string, cell = {}) =>
  viewOf({ recording: 'recordings/a.cast', started_at, ended_at, ...cell }, { 'recordings/a.cast': cast });

describe('the player page of a recorded run', () => {
  const second = Date.parse(started_at) / 1000;

  test('plays the published file, on the clock of the run', async () => {
    const { recording, summary, none } = await recorded(
      aCast(
        [
          [0.5, 'o', 'hello\r\n'],
          [2, 'm', 'here'],
          [3, 'o', 'bye'],
        ],
        { timestamp: second + 1, title: 'T' },
      ),
      { spans: [span] },
    );
    expect([summary, none]).toEqual([undefined, undefined]);
    expect(recording).toMatchObject({
      name: 'T',
      cast: '/files/sweep/spring/cell/acme/maker/model-1/words/reverse.cast',
      offsetMs: 1000,
      durationMs: 3000,
      marks: [
        { tMs: 1500, clock: '0:00.5', label: '◆ tool write' },
        { tMs: 3000, clock: '0:02.0', label: 'here' },
      ],
      chapters: [
        { tMs: 1000, clock: '0:00.0', text: 'hello' },
        { tMs: 3000, clock: '0:02.0', label: 'here', text: 'bye' },
      ],
    });
  });

  test.each([
    ['a start that was not recorded', {}, 0, 'is taken to start with the run'],
    [
      'a start after the end of the run',
      { timestamp: second + 3600 },
      0,
      'claims to have begun outside of the run',
    ],
    [
      'a start long before the run',
      { timestamp: second - 3600 },
      0,
      'claims to have begun outside of the run',
    ],
    [
      'a start just before the run',
      { timestamp: second - 2 },
      -2000,
      'It began 2.00\u00a0s before the run did',
    ],
    [
      'a start to the microsecond',
      { timestamp: second + 0.25 },
      250,
      'It began 250\u00a0ms after the run did.',
    ],
  ])('says how sure its clock is: %s', async (_, header, offsetMs, fact) => {
    const { recording } = await recorded(aCast([[0, 'o', 'x']], header));
    expect(recording?.offsetMs).toBe(offsetMs);
    expect(recording?.facts.join(' ')).toContain(fact);
  });

  test('says what was replaced and what was taken out', async () => {
    const { recording } = await recorded(
      aCast([
        [0, 'o', 'in /home/grizelda\x1b]0;t\x07'],
        [1, 'x', '3'],
      ]),
    );
    expect(recording?.facts).toEqual([
      '1.00\u00a0s of a terminal of 80 × 24. What was typed and the environment are not published.',
      'The recorded command ended with exit code 3.',
      'When it began was not recorded: its clock is taken to start with the run.',
      '1 private text was replaced before publishing (home-directory).',
      '1 control string was taken out: what sets titles, links or the clipboard, or asks the terminal something.',
    ]);
  });

  test('leaves out what no page holds, and says how much', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, at) => `${String(at).padStart(5, '0')} ${'x'.repeat(70)}\r\n`,
    );
    const { recording } = await recorded(aCast([[0, 'o', lines.join('')]]));
    const shown = recording?.chapters.flatMap(({ text }) => text.split('\n')).length ?? 0;
    expect(shown).toBeGreaterThan(5000);
    expect(recording?.leftOut).toBe(
      `${(10_000 - shown).toLocaleString('en-GB')} more lines of text are left out here; the recording shows them.`,
    );
  });
});

describe('the player page of a run without a recording', () => {
  test('plays its spans, and says that this is none', async () => {
    const { summary, recording } = await viewOf({ spans: [span], started_at, ended_at });
    expect(recording).toBeUndefined();
    expect(summary).toMatchObject({
      text: '   0:01.5  ◆ tool  write  (10 ms)\n   0:20.0  end of what was recorded',
      times: '1500 20000',
      durationMs: 20_000,
    });
    expect(summary?.facts[0]).toBe(
      'This is no recording of the terminal: it is made from the 1 span of the run, a line at the start of each.',
    );
  });

  test('names the rule by which starts were inferred', async () => {
    const { summary } = await viewOf({ spans: [{ ...span, start_ms: undefined }] });
    expect(summary?.facts[1]).toMatch(/^Starts marked ≈ were not recorded \(1 of 1\)\. A span whose start/);
  });

  test('says so where there are no spans either', async () => {
    expect((await viewOf()).none).toBe(
      'There is nothing to play: neither the terminal of this run nor its steps were recorded.',
    );
  });

  test('says that a recording at fault was left out', async () => {
    expect((await recorded('{}')).none).toContain('left out because of errors in its file');
    expect((await recorded('{}', { spans: [span] })).summary?.facts[0]).toContain(
      'left out because of errors',
    );
  });

  test('shows nothing of a run that was withdrawn', async () => {
    const entry = { date: '2026-03-01', ...aCell(), action: 'withdrawn', reason: 'r' };
    const view = await viewOf({ spans: [span] }, { 'ledger.jsonl': JSON.stringify(entry) });
    expect(view.none).toBe('The run was withdrawn, and its recording with it.');
    expect(view.summary).toBeUndefined();
  });
});

test('every run has a player page, and only real recordings are listed by search engines', async () => {
  const { site } = await loadFolder({
    'sweeps/spring/a.json': aCell(),
    'sweeps/spring/b.json': aCell({ run: 2, recording: 'recordings/a.cast' }),
    'recordings/a.cast': aCast([[0, 'o', 'x']]),
  });
  const addresses = playerParams(site).map(({ params }) => params.address);
  expect(addresses).toEqual([
    'sweep/spring/cell/acme/maker/model-1/words/reverse',
    'sweep/spring/cell/acme/maker/model-1/words/reverse/run-2',
  ]);
  const frames = await Promise.all(
    addresses.map(async (address) =>
      playerFrame(site, await playerView(site, playedRun(site, address)), { base: '/' }),
    ),
  );
  expect(frames.map(({ path, unlisted }) => [path, unlisted])).toEqual([
    [`/player/${addresses[0] ?? ''}/`, true],
    [`/player/${addresses[1] ?? ''}/`, false],
  ]);
  expect(() => playedRun(site, 'sweep/none')).toThrow('No run has the address');
});
