import { expect, test, vi } from 'vitest';
import { highlight } from '../../src/components/code/highlighter.ts';

test('code is highlighted the same way on a machine that is very slow', () => {
  const usual = highlight("export A='one' && read -rs B", 'bash');
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 60_000));
  const slow = highlight("export A='one' && read -rs B", 'bash');
  vi.restoreAllMocks();
  expect(usual.length).toBeGreaterThan(4);
  expect(slow).toEqual(usual);
});
