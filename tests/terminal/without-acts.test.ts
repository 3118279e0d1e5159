import { describe, expect, test } from 'vitest';
import { withoutActs } from '../../src/terminal/without-acts.ts';
import { aRecording, outputOf } from './a-recording.ts';

const textAfter = (...output: string[]) => outputOf(withoutActs(aRecording(output)).recording).join('|');

describe('what acts outside of the screen is taken out', () => {
  test.each([
    ['the title of the window', '\x1b]0;PASSED\x07'],
    ['a title ended by ST', '\x1b]2;PASSED\x1b\\'],
    ['the clipboard', '\x1b]52;c;cm0gLXJmIH4=\x07'],
    ['the opening of a link', '\x1b]8;;https://evil.example/\x1b\\'],
    ['a device control string', '\x1bP+q544e\x1b\\'],
    ['an application command', '\x1b_Gf=100;AAAA\x1b\\'],
    ['a control string of one byte', '\x9d0;x\x9c'],
    ['a question for the place of the cursor', '\x1b[6n'],
    ['a question for the kind of terminal', '\x1b[>0c'],
    ['a question for a mode', '\x1b[?2026$p'],
    ['a command to the window', '\x1b[8;50;200t'],
    ['a command to the printer', '\x1b[5i'],
    ['reports of the mouse', '\x1b[?1003h'],
    ['marks around what is pasted', '\x1b[?2004h'],
    ['a title that nothing ends', '\x1b]0;for ever'],
  ])('%s', (_, act) => {
    expect(textAfter(`before${act}`)).toBe('before');
  });
});

test.each([
  ['colours', '\x1b[1;31mred\x1b[0m'],
  ['moves of the cursor', '\x1b[2J\x1b[3;4Hx\x1b[K'],
  ['the other screen', '\x1b[?1049h\x1b[?25l'],
  ['text', 'a b\r\n\tc \u{1F600}'],
])('what only draws stays: %s', (_, text) => {
  expect(withoutActs(aRecording([text]))).toEqual({ recording: aRecording([text]), takenOut: 0 });
});

test('an act is found that was printed in several events', () => {
  expect(textAfter('a\x1b', ']52;c;', 'cm0=', '\x07b')).toBe('a|b');
});

test('an act that others hide is found, however deep', () => {
  const deep = 5000;
  const nested = '\x1b'.repeat(deep) + 'Z'.repeat(deep);
  const text = textAfter(nested);
  expect(text).not.toContain('\x1b');
  expect(textAfter('\x1b\x1bZ]0;title\x07text')).toBe('text');
});

test('the number of acts is told', () => {
  expect(withoutActs(aRecording(['\x1b]0;a\x07x\x1b]0;b\x07'])).takenOut).toBe(2);
});

test('titles, commands and markers show what would act in them', () => {
  const marker = { kind: 'marker', atMs: 0, label: 'm\x1b[2J' } as const;
  const { recording } = withoutActs(aRecording([marker], { title: 'T\x1b]0;t\x07', command: 'c\x07' }));
  expect([recording.title, recording.command, recording.events]).toEqual([
    'T␛]0;t␇',
    'c␇',
    [{ ...marker, label: 'm␛[2J' }],
  ]);
});
