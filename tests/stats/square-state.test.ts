import { describe, expect, test } from 'vitest';
import { outcomeKinds } from '../../src/stats/outcome-kind.ts';
import { isCounted, isSolved } from '../../src/stats/solved-kinds.ts';
import { hasRuns, squareCode, squareState, squareStates } from '../../src/stats/square-state.ts';

describe('the letters of squares', () => {
  test('each state has one of its own, and gives the state back', () => {
    const codes = squareStates.map(squareCode);
    expect(new Set(codes).size).toBe(squareStates.length);
    expect(codes.every((code) => code.length === 1)).toBe(true);
    expect(codes.map(squareState)).toEqual(squareStates);
  });

  test('a letter of nothing, and no letter, mean no run', () => {
    expect([squareState('?'), squareState(undefined)]).toEqual(['absent', 'absent']);
  });

  test('every state but the two missing ones stands for runs', () => {
    expect(squareStates.filter((state) => !hasRuns(state))).toEqual(['planned', 'absent']);
  });
});

test('passing and refusing correctly solve a task; infrastructure errors and runs without a score do not count', () => {
  expect(outcomeKinds.filter(isSolved)).toEqual(['refused-correctly', 'passed']);
  expect(outcomeKinds.filter((kind) => !isCounted(kind))).toEqual(['infrastructure-error', 'not-scored']);
});
