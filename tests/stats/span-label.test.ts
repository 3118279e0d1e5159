import { expect, test } from 'vitest';
import { spanLabel } from '../../src/stats/span-label.ts';

const task = 'polyglot/rust-error-handling';

test.each([
  ['prepare:polyglot/rust-error-handling', 'prepare'],
  ['opencode-run:polyglot/rust-error-handling', 'opencode-run'],
  ['cleanup:opencode', 'cleanup:opencode'],
  ['applied_plugins', 'applied_plugins'],
  ['prepare:polyglot/other', 'prepare:polyglot/other'],
  ['polyglot/rust-error-handling', 'polyglot/rust-error-handling'],
  [':polyglot/rust-error-handling', ':polyglot/rust-error-handling'],
])('%s is shown as %s', (name, label) => {
  expect(spanLabel({ name }, { task })).toBe(label);
});
