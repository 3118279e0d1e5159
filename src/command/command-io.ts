import type { Clock } from './clock.ts';

/** Somewhere to write text to. */
export interface Output {
  write: (text: string) => unknown;
  /** True for a terminal, where a line can be written over. */
  isTTY?: boolean;
  /** Width of the terminal in characters. */
  columns?: number;
}

/** Everything of the outside that a command uses. */
export interface CommandIo {
  stdout: Output;
  stderr: Output;
  /** Folder against which paths are read. */
  cwd: string;
  clock: Clock;
  /** Settles when somebody asks a command that would go on for ever to end. */
  untilStopped: () => Promise<void>;
}
