import { parseArgs } from 'node:util';
import { nearest } from '../load/nearest.ts';
import { type Option, type OptionName, options } from './options.ts';
import { UsageError } from './usage-error.ts';

/** The value of each option that was given or has a default. */
export interface Arguments {
  /** The value of an option; undefined where it was not given. */
  text: (name: OptionName) => string | undefined;
  /** The value of an option that has a default. */
  required: (name: OptionName) => string;
  /** Whether an option without a value was given. */
  flag: (name: OptionName) => boolean;
  /** What was given without dashes, for a command that takes that. */
  operand: () => string | undefined;
}

/**
 * Reads the arguments of a command that takes the named options.
 * @throws UsageError for anything else, with the nearest option there is.
 */
export function parseArguments(
  argv: readonly string[],
  names: readonly OptionName[],
  takesOperand = false,
): Arguments {
  const { values, tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(names.map((name) => [name, configOf(options[name])])),
  });
  for (const token of tokens) check(token, names);
  const [operand, ...more] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const unexpected = takesOperand ? more[0] : operand;
  if (unexpected !== undefined) throw notExpected(unexpected, takesOperand);
  const text = (name: OptionName) => {
    const value = values[name] ?? (options[name] as Option).default;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    text,
    required: (name) => text(name) ?? '',
    flag: (name) => values[name] === true,
    operand: () => operand,
  };
}

function configOf(option: Option): { type: 'string' | 'boolean' } {
  return { type: option.value === undefined ? 'boolean' : 'string' };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function check(token: Token, names: readonly OptionName[]): void {
  if (token.kind !== 'option') return;
  const name = names.find((known) => known === token.name);
  if (name === undefined) throw unknownOption(token.rawName, names);
  const { value }: Option = options[name];
  if (value !== undefined && (token.value === undefined || token.value === '')) {
    throw new UsageError(`--${name} needs a value: --${name} ${value}.`);
  }
  if (value === undefined && token.value !== undefined) {
    throw new UsageError(`--${name} takes no value; received "${token.value}".`);
  }
}

function notExpected(word: string, takesOperand: boolean): UsageError {
  const rule = takesOperand ? 'this command takes one folder' : 'this command takes options only';
  return new UsageError(`"${word}" was not expected here: ${rule}.`);
}

function unknownOption(rawName: string, names: readonly OptionName[]): UsageError {
  const near = nearest(rawName.replace(/^-+/, ''), names);
  const remedy = near === undefined ? 'See --help for the options there are.' : `Did you mean --${near}?`;
  return new UsageError(`There is no option ${rawName}. ${remedy}`);
}
