import { fakeClock, type FakeClock } from './fake-clock.ts';
import type { CommandIo } from '../../src/command/command-io.ts';

/** The outside of a command as a test sees it: what was printed, and a clock that stands still. */
export interface FakeIo extends CommandIo {
  clock: FakeClock;
  /** Everything printed so far. */
  printed: { out: string; err: string };
}

/** An outside without a terminal, in the given folder. A command that goes on for ever ends at once. */
export function fakeIo(cwd: string): FakeIo {
  const printed = { out: '', err: '' };
  return {
    printed,
    cwd,
    clock: fakeClock(),
    stdout: { write: (text) => (printed.out += text) },
    stderr: { write: (text) => (printed.err += text) },
    untilStopped: () => Promise.resolve(),
  };
}
