import { resolve } from 'node:path';
import { printProblems, problemsAsJson } from '../load/print-problems.ts';
import type { Problem } from '../load/problem.ts';
import type { Command } from './command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { requireDataDir } from './require-data-dir.ts';
import { summaryLine } from './summary-line.ts';
import { UsageError } from './usage-error.ts';

/** Reads the data folder and prints what is wrong with it; writes nothing. */
export const check: Command = {
  name: 'check',
  does: 'read the data folder and print what is wrong with it',
  options: ['data', 'format', 'quiet', 'help'],
  run: async (args, io, parts) => {
    const asJson = isJson(args.required('format'));
    const dataDir = requireDataDir(resolve(io.cwd, args.required('data')));
    const loaded = await parts.load(dataDir);
    const { problems } = loaded;
    if (asJson) io.stdout.write(problemsAsJson(problems));
    else io.stderr.write(printProblems(problems, args.required('data')));
    if (!args.flag('quiet')) (asJson ? io.stderr : io.stdout).write(summaryLine(loaded));
    return verdict(problems);
  },
};

/** The exit code that the problems of a data folder call for: warnings are no reason to fail. */
export function verdict(problems: readonly Problem[]): ExitCode {
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.data : exitCodes.good;
}

function isJson(format: string): boolean {
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`--format is text or json; received "${format}".`);
  }
  return format === 'json';
}
