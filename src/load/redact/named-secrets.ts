import { findAll, type Finding } from './finding.ts';
import { isPlaceholder } from './placeholder.ts';
import { isEnvironmentKey, isSecretValue, type NameStrength, strengthOf } from './secret-names.ts';
import { fullEnd, readValue, type Value } from './values.ts';

const assignment =
  /(?:key|token|secret|password|passwd|passphrase|pwd|pass|credentials?|auth|authorization|authtoken)(["'`]?\]?[ \t]{0,3})(=>|:=|[=:])(?![=:])/gi;
const cookie = /\bcookie["']?[ \t]{0,2}:[ \t]{0,2}["']?([^\s"'=]{1,64}=[^\r\n"']*)/gi;

/** Values that stand after a name such as API_KEY, password or Authorization, in settings, headers and code. */
export function findNamedSecrets(text: string): Finding[] {
  return [
    ...findAll(text, assignment, judge),
    ...findAll(text, cookie, (match) => tail(match, match[1] ?? '')),
  ];
}

function judge(match: RegExpExecArray): Finding | undefined {
  const name = nameBefore(match);
  const value = readValue(match.input, match.index + match[0].length);
  if (name === undefined || value === undefined || isPlaceholder(value.text)) return undefined;
  const isTight = match[1] === '' && match[2] === '=' && value.start === match.index + match[0].length;
  const strength = isTight && isEnvironmentKey(name) ? 'strong' : strengthOf(name);
  const isInCall = /[),]/.test(match.input[value.end] ?? '');
  if (strength === undefined || !isSecret(value, name, strength, { isTight, isInCall })) return undefined;
  assignment.lastIndex = fullEnd(match.input, value);
  return { rule: 'named-secret', start: value.start, end: assignment.lastIndex };
}

function nameBefore(match: RegExpExecArray): string | undefined {
  const end = match.index + (/^\w+/.exec(match[0])?.[0].length ?? 0);
  const name = /[\w.-]*$/.exec(match.input.slice(Math.max(0, end - 80), end))?.[0] ?? '';
  return match.input[end - name.length - 1] === '[' && match.input[end] === ']' ? undefined : name;
}

interface Style {
  /** Written NAME=value, without gaps or quotes. */
  isTight: boolean;
  /** Followed as an argument of a call is. */
  isInCall: boolean;
}

function isSecret(value: Value, name: string, strength: NameStrength, style: Style): boolean {
  if (!isSecretValue(value.text, strength)) return false;
  if (value.quoted) return true;
  const { isTight, isInCall } = style;
  const isIdentifier = /^[a-z_]+$/i.test(value.text);
  if (isIdentifier && /(?:^|_)(?:key|token|secret|password|passwd)$/i.test(value.text)) return false;
  if (isTight) return !(isIdentifier && name === name.toLowerCase() && isInCall);
  return value.text.length >= 6 && (/\d/.test(value.text) || (!isIdentifier && value.text.length >= 12));
}

function tail(match: RegExpExecArray, value: string): Finding | undefined {
  if (isPlaceholder(value)) return undefined;
  const end = match.index + match[0].length;
  return { rule: 'named-secret', start: end - value.length, end };
}
