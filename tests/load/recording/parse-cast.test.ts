import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCast } from '../../../src/load/recording/parse-cast.ts';
import { aCast } from '../../support/a-cast.ts';

const parse = (text: string) => parseCast(text, 'recordings/a.cast', []);

/** What is said about the only fault of a recording: rule, line, fact. */
function faultOf(text: string) {
  const { problems } = parse(text);
  expect(problems).toHaveLength(1);
  const [{ rule, line, message, hint } = { rule: '', line: 0, message: '', hint: '' }] = problems;
  expect(hint).toMatch(/^[A-Z].*\.$/);
  return [rule, line, message];
}

describe('a recording', () => {
  test('of version 2 counts time from its start', () => {
    const text = aCast(
      [
        [0.5, 'o', 'a'],
        [2, 'm', 'here'],
        [2.5, 'r', '100x30'],
      ],
      { title: 'T', timestamp: 5 },
    );
    expect(parse(text).recording).toEqual({
      version: 2,
      cols: 80,
      rows: 24,
      title: 'T',
      startedAtS: 5,
      events: [
        { kind: 'output', atMs: 500, text: 'a' },
        { kind: 'marker', atMs: 2000, label: 'here' },
        { kind: 'resize', atMs: 2500, cols: 100, rows: 30 },
      ],
    });
  });

  test('of version 3 counts time from the event before, and may hold remarks and blank lines', () => {
    const text =
      '{"version":3,"term":{"cols":10,"rows":4}}\n# a remark\n[0.5,"o","a"]\n\n[0.25,"o","b"]\n[0,"x","3"]\n';
    expect(parse(text).recording).toEqual({
      version: 3,
      cols: 10,
      rows: 4,
      events: [
        { kind: 'output', atMs: 500, text: 'a' },
        { kind: 'output', atMs: 750, text: 'b' },
        { kind: 'exit', atMs: 750, status: 3 },
      ],
    });
  });

  test('keeps nothing of what was typed, of the environment, nor of codes that are not known', () => {
    const text = aCast(
      [
        [0, 'i', 'hunter2'],
        [1, 'z', 'future'],
        [2, 'o', 'a'],
      ],
      {
        env: { SHELL: '/bin/sh', TOKEN: null },
        theme: { fg: '#fff' },
      },
    );
    expect(JSON.stringify(parse(text))).not.toMatch(/hunter2|future|SHELL|TOKEN|fff/);
  });

  test('of no known size has the usual one', () => {
    expect(parse(aCast([[0, 'o', 'a']], { width: 0, height: 0 })).recording).toMatchObject({
      cols: 80,
      rows: 24,
    });
  });

  test('takes as long in version 3 when what was typed is passed over', () => {
    const text = '{"version":3,"term":{"cols":10,"rows":4}}\n[1,"i","a"]\n[1,"o","b"]\n';
    expect(parse(text).recording?.events).toEqual([{ kind: 'output', atMs: 2000, text: 'b' }]);
  });
});

describe('what is wrong with a recording is named with its line', () => {
  const first = '{"version":2,"width":80,"height":24}\n';

  test.each([
    [
      'asciicast 1',
      '{"version":1,"stdout":[]}',
      ['recording-version', 1, 'the recording is asciicast 1, which is not read'],
    ],
    [
      'another version',
      '{"version":4}',
      ['recording-version', 1, 'expected asciicast version 2 or 3, received 4'],
    ],
    ['no version', '{}', ['recording-version', 1, 'expected asciicast version 2 or 3, none is given']],
    ['no header', '[0,"o","a"]', ['recording-header', 1, 'the first line is no header of a recording']],
    ['no size', '{"version":2,"width":80}\n', ['missing-field', 1, 'the field "height" is missing']],
    [
      'too wide',
      '{"version":2,"width":5000,"height":24}\n',
      ['out-of-range', 1, 'expected a number of at most 1000, received 5000'],
    ],
    [
      'nothing shown',
      `${first}[0,"i","a"]\n`,
      ['recording-empty', undefined, 'the recording shows nothing: no output, no marker'],
    ],
    [
      'no list',
      `${first}{"o":"a"}\n`,
      ['recording-event', 2, 'expected an event such as [1.5, "o", "text"], received an object of 1 field'],
    ],
    [
      'a list too short',
      `${first}[0,"o"]\n`,
      ['recording-event', 2, 'expected an event such as [1.5, "o", "text"], received a list of 2'],
    ],
    [
      'no text',
      `${first}[0,"o",7]\n`,
      ['recording-event', 2, 'expected a text as data of an event "o", received 7'],
    ],
    [
      'no size to change to',
      `${first}[0,"r","80x0"]\n`,
      [
        'recording-event',
        2,
        'expected a size such as "80x24", at most "1000x1000" as data of an event "r", received "80x0"',
      ],
    ],
    [
      'no exit status',
      `${first}[0,"x","bad"]\n`,
      ['recording-event', 2, 'expected an exit status, such as "0" as data of an event "x", received "bad"'],
    ],
    [
      'time that runs back',
      `${first}[2,"o","a"]\n[1,"o","b"]\n`,
      [
        'recording-time',
        3,
        'expected seconds since the start that do not run back and stay within a week, received 1',
      ],
    ],
    [
      'a negative pause',
      '{"version":3,"term":{"cols":9,"rows":9}}\n[-1,"o","a"]\n',
      [
        'recording-time',
        2,
        'expected seconds since the event before that do not run back and stay within a week, received -1',
      ],
    ],
    [
      'a year',
      `${first}[31536000,"o","a"]\n`,
      [
        'recording-time',
        2,
        'expected seconds since the start that do not run back and stay within a week, received 31536000',
      ],
    ],
    [
      'an end that is cut off',
      `${first}[0,"o","a"]\n[1,"o","b`,
      ['recording-cut', 3, 'the last line is cut off: the recorder was stopped while it wrote'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faultOf(text)).toEqual(expected);
  });

  test('a line that is no JSON', () => {
    expect(faultOf(`${first}[0,"o","a"]\nboom\n`).slice(0, 2)).toEqual(['json-syntax', 3]);
  });

  test('twenty faults are named, then no more', () => {
    expect(parse(first + 'x\n'.repeat(1000)).problems).toHaveLength(20);
  });

  test('too many events', () => {
    expect(faultOf(first + '[0,"o","a"]\n'.repeat(500_001)).slice(0, 2)).toEqual([
      'recording-too-long',
      500_002,
    ]);
  });
});

const samples = join(import.meta.dirname, '../../../../shared/samples/asciicast');

describe.skipIf(!existsSync(samples))('recordings of others, where they are at hand', () => {
  test('are read', () => {
    const casts = readdirSync(samples).filter((name) => name.endsWith('.cast'));
    const refused = casts.flatMap((name) => parse(readFileSync(join(samples, name), 'utf8')).problems);
    expect(casts.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });
});
