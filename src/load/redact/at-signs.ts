import { isSharedAccount } from './accounts.ts';
import { findAll, type Finding } from './finding.ts';
import { isPlaceholder } from './placeholder.ts';

const atSign =
  /@(?<=(:\/\/[^\s/?#"'<>\\]{1,256}|[\p{L}\p{N}_.+%-]{1,64})@)([\p{L}\p{N}][\p{L}\p{N}.-]{0,253}|\[)?/gu;
const PUBLIC_MAIL =
  /^(?:no-?reply|do-?not-?reply|git|hg|svn|postmaster|mailer-daemon)@|@(?:[\w-]+\.)*(?:example\.(?:com|org|net|edu)|example|test|invalid|localhost)$|^noreply@/i;
const PACKAGE_PROTOCOL =
  /^(?:workspace|npm|file|link|portal|patch|git|https?|catalog|latest|next|canary|sha\d+|v?\d+(?:\.[\dx]+)*(?:-.*)?)$/i;
const PRIVATE_ENDING = /\.(?:local|localdomain|internal|intranet|lan|corp|home\.arpa)$/i;
const REMOTE_COMMAND =
  /(?:\b(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id|sshfs|autossh)\b[^\n]{0,200}|\b(?:ssh|sftp|scp|rsync|git\+ssh):\/\/\S{0,64})$/;
const PROMPT_AFTER = /^(?::(?:~|\/|[A-Z]:)|\s(?:~|\/)|\s\S{1,60}\][$#]|[\])]?\s?[$#%>](?:\s|$))/;

/** What an at sign gives away: the password of a URL, the user and host of a prompt or remote command, or an e-mail address. */
export function findAtSigns(text: string): Finding[] {
  if (!text.includes('@')) return [];
  return findAll(text, atSign, (match) => {
    const before = match[1] ?? '';
    return before.startsWith('://') ? judgeUrl(match, before.slice(3)) : judgeName(match, before);
  });
}

function judgeUrl(match: RegExpExecArray, login: string): Finding | readonly Finding[] | undefined {
  const [account = '', ...rest] = login.split(':');
  const password = rest.join(':');
  const start = match.index - login.length;
  if (rest.length === 0) return judgeName(match, account);
  return isPlaceholder(password)
    ? undefined
    : { rule: 'url-password', start, end: match.index, subject: password };
}

function judgeName(match: RegExpExecArray, name: string): Finding | readonly Finding[] | undefined {
  const host = (match[2] ?? '').replace(/[.-]+$/, '');
  const place = { start: match.index - name.length, at: match.index, end: match.index + 1 + host.length };
  const after = match.input.slice(place.end, place.end + 64);
  const before = match.input.slice(Math.max(0, place.start - 220), place.start);
  if (!/^[\p{L}\p{N}_]/u.test(name)) return undefined;
  if (isAccount(name, host, before, after)) return accountAt(name, host, place);
  if (!isMail(name, host, after)) return undefined;
  return { rule: 'email-address', start: place.start, end: place.end };
}

function isAccount(name: string, host: string, before: string, after: string): boolean {
  if (PACKAGE_PROTOCOL.test(host) || (host === '' && !REMOTE_COMMAND.test(before))) return false;
  if (name === 'git' && !PRIVATE_ENDING.test(host)) return false;
  return (
    PRIVATE_ENDING.test(host) ||
    REMOTE_COMMAND.test(before) ||
    (!before.endsWith('<') && PROMPT_AFTER.test(after))
  );
}

function accountAt(name: string, host: string, place: { start: number; at: number; end: number }): Finding[] {
  const findings: Finding[] = [];
  if (!isSharedAccount(name))
    findings.push({ rule: 'user-name', start: place.start, end: place.at, person: name });
  if (isMachine(host))
    findings.push({
      rule: 'host-name',
      start: place.at + 1,
      end: place.end,
      host: host.split('.')[0] ?? host,
    });
  return findings;
}

function isMachine(host: string): boolean {
  return (
    // A bracket begins an address, which has a rule of its own, or the marker of a host that is replaced already.
    host !== '' &&
    host !== '[' &&
    !/^(?:localhost|[\da-f]{12}|[\da-f]{64}|[\d.]+)$/.test(host) &&
    !/\.docker\.internal$/.test(host)
  );
}

function isMail(name: string, host: string, after: string): boolean {
  if (
    !/^(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}$/u.test(host) ||
    /^v?\d+\.\d/.test(host) ||
    /^[(\w]/.test(after)
  )
    return false;
  return !PUBLIC_MAIL.test(`${name}@${host}`);
}
