import { expect, test } from 'vitest';
import { outputViews } from '../../../src/views/cell/output.ts';
import { pageBudget } from '../../../src/views/cell/page-budget.ts';
import { htmlBytes } from '../../../src/text/html-bytes.ts';
import { aCell } from '../../support/a-cell.ts';
import { aRun } from '../../support/a-run.ts';

function viewOf(stdout: string) {
  const [view] = outputViews(aCell({ scorers: { pass_rate: { stdout_tail: stdout } } }), aRun());
  if (!view) throw new Error('no output is shown');
  return { ...view, text: view.pieces.map(({ text }) => text).join('') };
}

test('a short output is shown whole, with its colours, and names its file', () => {
  expect(viewOf('\n\u001b[32mok\u001b[0m a\n')).toMatchObject({
    stream: 'standard output',
    text: 'ok a',
    pieces: [{ text: 'ok', look: ['green'] }, { text: ' a' }],
    styled: true,
    size: '15 bytes',
    path: '/files/sweep/spring/cell/acme/maker/model-1/words/reverse.stdout.txt',
  });
  expect(viewOf('ok').part).toBeUndefined();
});

test('of a long output the end is shown, from the start of a line, and the part is named', () => {
  const view = viewOf('a line of a log that goes on\n'.repeat(100_000) + 'FAILED at the end');
  expect(view.text).toMatch(/^a line[\s\S]*FAILED at the end$/);
  expect(view).toMatchObject({
    part: expect.stringMatching(/^the last 4\d\.\d kB$/) as string,
    size: '2.9 MB',
  });
});

test.each([
  ['quotes', '"'.repeat(200_000)],
  ['colours', '\u001b[31mx\u001b[32my'.repeat(20_000)],
  ['colours whose text alone would fit', '\u001b[31mx\u001b[32my'.repeat(3000)],
  ['signs for controls', '\u202e'.repeat(100_000)],
])('an output of %s stays within its part of the page and shows its end', (_, text) => {
  const { pieces } = viewOf(text);
  const bytes = pieces.reduce((sum, piece) => sum + htmlBytes(piece.text) + (piece.look ? 48 : 0), 0);
  expect(bytes).toBeLessThanOrEqual(pageBudget.outputBytes);
  expect(bytes).toBeGreaterThan(pageBudget.outputBytes / 4);
});

test('an empty output is not shown', () => {
  expect(
    outputViews(aCell({ scorers: { pass_rate: { stdout_tail: ' \n', stderr_tail: '' } } }), aRun()),
  ).toEqual([]);
});
