import type { Command } from './command.ts';
import { type Option, type OptionName, options } from './options.ts';

/** The help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'bench-pages turns a folder of benchmark runs into a static site.',
    '',
    'Usage: bench-pages COMMAND [OPTION…]',
    '',
    'Commands:',
    ...columns(commands.map(({ name, does }) => [name, does])),
    '',
    'Options:',
    ...columns([
      ['--help', 'print this help, or after a command the help of the command'],
      ['--version', 'print the version'],
    ]),
    '',
    'Exit codes: 0 good, 1 the data has errors, 2 wrong usage, 3 the disk, permissions or runtime.',
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  return [
    `bench-pages ${command.name}: ${command.does}.`,
    '',
    `Usage: bench-pages ${[command.name, command.operand, '[OPTION…]'].filter(Boolean).join(' ')}`,
    '',
    'Options:',
    ...columns(command.options.map(optionLine)),
    '',
  ].join('\n');
}

function optionLine(name: OptionName): [string, string] {
  const { value, does, default: usual }: Option = options[name];
  return [
    `--${name}${value === undefined ? '' : ` ${value}`}`,
    `${does}${usual === undefined ? '' : ` (default: ${usual})`}`,
  ];
}

function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
