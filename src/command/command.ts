import type { CommandIo } from './command-io.ts';
import type { ExitCode } from './exit-codes.ts';
import type { OptionName } from './options.ts';
import type { Arguments } from './parse-arguments.ts';
import type { SiteParts } from './site-parts.ts';

/** One command of bench-pages. */
export interface Command {
  name: string;
  /** What it does, for the help. */
  does: string;
  /** What stands after its name without dashes, in capitals; absent where nothing does. */
  operand?: string;
  /** The options it takes, in the order of the help. */
  options: readonly OptionName[];
  run: (args: Arguments, io: CommandIo, parts: SiteParts) => Promise<ExitCode>;
}
