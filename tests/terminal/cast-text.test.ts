import { expect, test } from 'vitest';
import { castText } from '../../src/terminal/cast-text.ts';
import { aRecording } from './a-recording.ts';

const output = [
  'one',
  { kind: 'marker', atMs: 1500.25, label: 'here' },
  { kind: 'resize', atMs: 2000, cols: 100, rows: 30 },
  { kind: 'exit', atMs: 2000, status: 1 },
] as const;

test('times of version 2 count from the start', () => {
  expect(castText(aRecording(output, { title: 'T', startedAtS: 7 }))).toBe(
    '{"version":2,"width":80,"height":24,"timestamp":7,"title":"T"}\n' +
      '[0,"o","one"]\n[1.50025,"m","here"]\n[2,"r","100x30"]\n[2,"x","1"]\n',
  );
});

test('times of version 3 count from the event before', () => {
  expect(castText(aRecording(output, { version: 3, command: 'sh' }))).toBe(
    '{"version":3,"term":{"cols":80,"rows":24},"command":"sh"}\n' +
      '[0,"o","one"]\n[1.50025,"m","here"]\n[0.49975,"r","100x30"]\n[0,"x","1"]\n',
  );
});
