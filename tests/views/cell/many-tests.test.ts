import { expect, test } from 'vitest';
import { parseTests } from '../../../src/evidence/tests/parse-tests.ts';
import { testsView } from '../../../src/views/cell/tests.ts';
import { aCell } from '../../support/a-cell.ts';
import { aRun } from '../../support/a-run.ts';

test('of very many tests the first are listed, failures before all, and the others are counted', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `test suite::case_${String(index)} ... ok`);
  const stdout_tail = `running 5001 tests\n${names.join('\n')}\ntest suite::bad ... FAILED\ntest result: FAILED. 5000 passed; 1 failed; 0 ignored`;
  const cell = aCell({ scorers: { pass_rate: { stdout_tail } } });
  const view = testsView(cell, parseTests({ stdout: stdout_tail, stderr: '' }), aRun());
  expect(view.rows[0]).toMatchObject({ name: 'suite::bad', status: 'failed' });
  expect(view.rows.length).toBeLessThan(1000);
  expect(view.incomplete).toBe(
    `${(5001 - view.rows.length).toLocaleString('en-GB')} further tests of the list are named in the recorded output.`,
  );
});
