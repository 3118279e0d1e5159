import { inspect } from 'node:util';
import { changedFileMessage } from '../load/changed-file.ts';
import { nearest } from '../load/nearest.ts';
import { describeSystemError } from '../publish/describe-system-error.ts';
import { EnvironmentError } from '../publish/environment-error.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { commandHelp, programHelp } from './help.ts';
import { parseArguments } from './parse-arguments.ts';
import { preview } from './preview.ts';
import type { SiteParts } from './site-parts.ts';
import { UsageError } from './usage-error.ts';
import { verify } from './verify.ts';
import { version } from './version.ts';

const commands: readonly Command[] = [check, build, preview, verify];

/** Runs one command line, without the name of the program; returns the exit code. Never throws. */
export async function main(argv: readonly string[], io: CommandIo, parts: SiteParts): Promise<ExitCode> {
  try {
    return await dispatch(argv, io, parts);
  } catch (error) {
    const { message, code } = failureOf(error);
    io.stderr.write(`bench-pages: ${message}\n`);
    return code;
  }
}

async function dispatch(argv: readonly string[], io: CommandIo, parts: SiteParts): Promise<ExitCode> {
  const [word, ...rest] = argv;
  if (word === '--version') return print(io, `${version()}\n`);
  if (word === '--help') return print(io, programHelp(commands));
  if (word === undefined) {
    io.stderr.write(programHelp(commands));
    return exitCodes.usage;
  }
  const command = commandNamed(word);
  const args = parseArguments(rest, command.options, command.operand !== undefined);
  return args.flag('help') ? print(io, commandHelp(command)) : await command.run(args, io, parts);
}

function print(io: CommandIo, text: string): ExitCode {
  io.stdout.write(text);
  return exitCodes.good;
}

function commandNamed(word: string): Command {
  const command = commands.find(({ name }) => name === word);
  if (command !== undefined) return command;
  const names = commands.map(({ name }) => name);
  const near = nearest(word, names);
  const remedy = near === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean ${near}?`;
  throw new UsageError(`There is no command "${word}". ${remedy}`);
}

function failureOf(error: unknown): { message: string; code: ExitCode } {
  if (error instanceof UsageError) return { message: error.message, code: exitCodes.usage };
  if (error instanceof EnvironmentError) return { message: error.message, code: exitCodes.environment };
  const outside = changedFileMessage(error) ?? describeSystemError(error);
  if (outside !== undefined) return { message: outside, code: exitCodes.environment };
  return {
    message: `This is a fault in bench-pages; the site was left as it was.\n${inspect(error)}`,
    code: exitCodes.environment,
  };
}
