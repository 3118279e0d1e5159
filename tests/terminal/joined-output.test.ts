import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinOutput, withOutput } from '../../src/terminal/joined-output.ts';
import { moveEnds } from '../../src/terminal/move-ends.ts';
import { aRecording, outputOf } from './a-recording.ts';

test('output that is joined and cut at the same places is what it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (parts) => {
      const recording = aRecording(parts);
      expect(withOutput(recording, joinOutput(recording.events))).toEqual(recording);
    }),
  );
});

test('a replacement stands whole in the first event that it touches', () => {
  const recording = aRecording(['my ke', 'y is', ' here']);
  const { ends } = joinOutput(recording.events);
  const edits = [{ start: 3, end: 6, length: 5 }];
  const moved = withOutput(recording, { text: 'my [key] is here', ends: moveEnds(ends, edits) });
  expect(outputOf(moved)).toEqual(['my [key]', ' is', ' here']);
});

test('an event of which nothing is left is dropped, but the last one keeps the length of the recording', () => {
  const recording = aRecording(['a', 'b', 'c']);
  const moved = withOutput(recording, { text: '', ends: [0, 0, 0] });
  expect(moved.events).toEqual([{ kind: 'output', atMs: 200, text: '' }]);
});

test('no character is cut in two', () => {
  const recording = aRecording(['a\u{1F600}', 'b']);
  expect(outputOf(withOutput(recording, { text: 'a\u{1F600}b', ends: [2, 4] }))).toEqual(['a\u{1F600}', 'b']);
});

test('places move with the edits before them', () => {
  const edits = [
    { start: 2, end: 4, length: 0 },
    { start: 6, end: 7, length: 10 },
  ];
  expect(moveEnds([1, 2, 3, 4, 5, 6, 7, 9], edits)).toEqual([1, 2, 2, 2, 3, 4, 14, 16]);
});
