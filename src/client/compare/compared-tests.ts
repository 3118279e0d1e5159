import type { Cell } from '../../../schemas/cell.ts';
import { parseTests } from '../../evidence/tests/parse-tests.ts';
import type { TestStatus } from '../../evidence/tests/test-report.ts';

/** A test of one task in two runs; undefined where the output of a run does not name it. */
export interface ComparedTest {
  name: string;
  first?: TestStatus;
  second?: TestStatus;
}

/** The tests that the checks of two runs name, those that ended differently first. */
export function comparedTests(first: Cell, second: Cell): ComparedTest[] {
  const [ours, theirs] = [statuses(first), statuses(second)];
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const rows = names.map((name) => ({
    name,
    ...(ours.has(name) ? { first: ours.get(name) } : {}),
    ...(theirs.has(name) ? { second: theirs.get(name) } : {}),
  })) as ComparedTest[];
  return rows.sort((left, right) => Number(differs(right)) - Number(differs(left)));
}

/** Whether a test ended differently in the two runs. */
export function differs({ first, second }: ComparedTest): boolean {
  return first !== second;
}

function statuses({ scorers }: Cell): Map<string, TestStatus> {
  const check = scorers?.pass_rate;
  const report = parseTests({ stdout: check?.stdout_tail ?? '', stderr: check?.stderr_tail ?? '' });
  return new Map((report?.tests ?? []).map(({ name, status }) => [name, status]));
}
