import { isSharedAccount } from './accounts.ts';
import { isCommonWord } from './common-words.ts';
import { findAll, type Finding } from './finding.ts';

const NAME = String.raw`(?:[^\s/\\:;,"'\x60<>|()[\]{}*?!&$=#%\x00-\x1f\x7f.-]|%(?!2[fF]|5[cC]|25))(?:[^\s/\\:;,"'\x60<>|()[\]{}*?!&$=#%\x00-\x1f\x7f]|%(?!2[fF]|5[cC]|25))*`;
const MOUNT = String.raw`(?:\/(?:var|export|usr|net|media|host|hostfs|rootfs|merged|root|mnt\/[a-z]|cygdrive\/[a-z]|mnt|[a-z]))?`;

const posix = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.~-]|\[home\])${MOUNT}\/(?:home\d?|Users)\/+(${NAME})`,
  'gu',
);
const mounted = new RegExp(String.raw`\/(?:merged|rootfs|hostfs|root)\/(?:home|Users)\/+(${NAME})`, 'gu');
const windows = new RegExp(
  String.raw`(?:(?<![a-z0-9])[a-z]:[\\/]{1,8}|\\{1,8})(?:users|documents and settings)[\\/]{1,8}(${NAME}(?: [^\s\\/:*?"<>|]{1,32}){0,2}(?=\\)|${NAME})`,
  'gi',
);
const dashed =
  /(?<=^|[\s/\\"'`=:([,])(?:-|[A-Za-z]--)(?:home|Users)-([\p{L}\p{N}_.]{2,64})(?![\p{L}\p{N}_.])/gu;

/** Home directories in paths of Linux, macOS and Windows, and in folder names that CLIs derive from them. */
export function findHomes(text: string): Finding[] {
  if (!/home|users|documents and/i.test(text)) return [];
  return [
    ...findAll(text, posix, judge),
    ...findAll(text, mounted, judge),
    ...findAll(text, windows, judge),
    ...findAll(text, dashed, (match) => (isCommonWord(match[1] ?? '') ? undefined : judge(match))),
  ];
}

function judge(match: RegExpExecArray): Finding | undefined {
  const written = match[1] ?? '';
  const name = withoutDots(written);
  if (name === '' || isSharedAccount(name) || isPlaceholderName(name)) return undefined;
  const end = match.index + match[0].length - (written.length - name.length);
  return {
    rule: 'home-directory',
    start: match.index,
    end,
    subject: name,
    person: name.split('@')[0] ?? name,
  };
}

function withoutDots(name: string): string {
  let end = name.length;
  while (name[end - 1] === '.' || name[end - 1] === '…') end -= 1;
  return name.slice(0, end);
}

function isPlaceholderName(name: string): boolean {
  return /^(?:x{3,}|_+|user\d{0,2}|\.+|…|%[a-z]+%?)$/iu.test(name);
}
