import { isSharedAccount } from './accounts.ts';
import { findAll, type Finding } from './finding.ts';
import { isPlaceholder } from './placeholder.ts';

const assignment =
  /(?<![A-Za-z0-9])(USER|LOGNAME|USERNAME|SUDO_USER|HOSTNAME|COMPUTERNAME)["']?\]?\s{0,2}[=:](?![=:])\s{0,2}["']?([\p{L}\p{N}_][^\s"'`,;&|<>(){}$\\]*)/gu;
const identity = /\b[ugUG]id=\d{1,10}\(([\w.-]+)\)/g;
const listing =
  /[-dlbcps](?:[r-][w-][xsStT-]){3}[.+@]?\s{1,8}\d{1,8}\s{1,8}([^\s\d]\S{0,63})\s{1,16}([^\s\d]\S{0,63})\s/g;

/** Account and machine names that settings, the id command and long file listings spell out. */
export function findAccountMentions(text: string): Finding[] {
  return [
    ...findAll(text, assignment, judgeAssignment),
    ...findAll(text, identity, (match) => names(match, [match[1] ?? ''])),
    ...findAll(text, listing, (match) => names(match, [match[1] ?? '', match[2] ?? ''])),
  ];
}

function judgeAssignment(match: RegExpExecArray): Finding | undefined {
  const value = match[2] ?? '';
  const end = match.index + match[0].length;
  return namedAccount(match[1] ?? '', value, end - value.length);
}

/** The finding for a whole value under a name such as USER or HOSTNAME; undefined where the value names nobody. */
export function namedAccount(name: string, value: string, start = 0): Finding | undefined {
  const end = start + value.length;
  if (isPlaceholder(value) || isSharedAccount(value)) return undefined;
  if (!/HOST|COMPUTER/i.test(name)) return { rule: 'user-name', start, end, person: value };
  if (/^(?:localhost|[\da-f]{12}|[\da-f]{64}|[\d.]+|[\w.-]+\.docker\.internal)$/.test(value))
    return undefined;
  return { rule: 'host-name', start, end, host: value.split('.')[0] ?? value };
}

function names(match: RegExpExecArray, found: readonly string[]): Finding[] {
  let from = match.index;
  return found
    .map((name): Finding => {
      const start = match.input.indexOf(name, from);
      from = start + name.length;
      return { rule: 'user-name', start, end: from, person: name };
    })
    .filter((finding) => !isSharedAccount(finding.person ?? '') && !isPlaceholder(finding.person ?? ''));
}
