import { describe, expect, test } from 'vitest';
import { compactPath } from '../../src/badges/compact-path.ts';

describe('compact paths', () => {
  test('lines become relative, straight ones in one number', () => {
    expect(compactPath('M10 20L30 20L30 50L20 40Z', 1)).toEqual({ x: 10, y: 20, rest: 'h20v30l-10-10z' });
  });

  test('curves of one kind share their letter', () => {
    expect(compactPath('M0 0Q10 0 10 10Q10 20 0 20', 1).rest).toBe('q10 0 10 10 0 10-10 10');
  });

  test('a second outline starts from where the first one started', () => {
    expect(compactPath('M10 10L20 10L20 20ZM12 13L14 13Z', 1).rest).toBe('h10v10zm2 3h2z');
  });

  test('numbers are rounded to the grid before they are compared, so that errors do not add up', () => {
    expect(compactPath('M0 0L14 0L28 0L42 0', 10).rest).toBe('h1 2 1');
  });

  test('steps without a length are left out', () => {
    expect(compactPath('M5 5L5 5Q5 5 5 5L6 5Z', 1).rest).toBe('h1z');
  });

  test('no path is an empty outline', () => {
    expect(compactPath('', 1)).toEqual({ x: 0, y: 0, rest: '' });
  });

  test('a command that satori does not write is refused by name', () => {
    expect(() => compactPath('M0 0C1 1 2 2 3 3', 1)).toThrow('path command C is not one of M, L, Q, Z');
  });
});
