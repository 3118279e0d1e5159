import { findAll, type Finding } from './finding.ts';
import { isPlaceholder } from './placeholder.ts';
import { looksSecret, type NameStrength, strengthOf } from './secret-names.ts';
import { fullEnd, readValue } from './values.ts';

const flag = /--([a-z][\w-]{0,40})(?:=|[ \t]{1,4})(?![-\s])/gi;
const login = /(?:-u|--user|--proxy-user)[ \t=]{0,2}["']?([^\s:"'=]{1,64}):([^\s"']+)/g;

/** Values after arguments such as --api-key, and the login of curl and its like. */
export function findSecretArguments(text: string): Finding[] {
  return [...findAll(text, flag, judgeFlag), ...findAll(text, login, judgeLogin)];
}

/** How surely the value after this argument is secret; undefined where the text is no such argument. */
export function argumentStrength(argument: string): NameStrength | undefined {
  const name = /^--([a-z][\w-]{0,40})$/i.exec(argument)?.[1];
  return name === undefined
    ? undefined
    : strengthOf(name === 'token' || name === 'auth' ? 'auth_token' : name);
}

function judgeFlag(match: RegExpExecArray): Finding | undefined {
  const strength = argumentStrength(`--${match[1] ?? ''}`);
  const value = strength && readValue(match.input, match.index + match[0].length);
  if (strength === undefined || value === undefined || isPlaceholder(value.text)) return undefined;
  const isSecret =
    strength === 'strong' || looksSecret(value.text) || (value.text.length >= 8 && /\d/.test(value.text));
  if (!isSecret) return undefined;
  flag.lastIndex = fullEnd(match.input, value);
  return { rule: 'named-secret', start: value.start, end: flag.lastIndex };
}

function judgeLogin(match: RegExpExecArray): Finding | undefined {
  const [whole, account = '', password = ''] = match;
  const before = match.input.slice(Math.max(0, match.index - 300), match.index);
  if (!/\b(?:curl|wget|http|https|xh)\b[^\n]*$/.test(before) || isPlaceholder(password)) return undefined;
  const end = match.index + whole.length;
  return { rule: 'named-secret', start: end - password.length - account.length - 1, end };
}
