import { isDisguiseAt } from './view.ts';

type Check = (text: string, at: number) => boolean;

const ADDRESS = sticky(String.raw`(?<=(?:10|172|192|169|100)\.\d{1,3})\.\d`);
const AFTER_DOT = sticky(
  String.raw`\.(?:local|intern|intran|lan|corp|home|com\/(?:services|workflows|api))|(?<=SG|ya29|hvs)\.[\w-]{16}`,
);
const AFTER_SLASH = sticky(String.raw`\/(?:home|users|documents and|\/\d)`);
const AFTER_DASH = sticky(
  String.raw`-(?:(?:home|users)-|-(?:[\w-]{0,40}(?:key|token|pass|secret|auth|user)|---?(?:BEGIN|END) )|u[\s=]|user\b)|(?<=\bip)-1`,
);
const NAMED = sticky(
  String.raw`(?<=(?:key|token|secret|pass(?:word|wd|phrase)?|pwd|credentials?|auth(?:orization)?|cookie|sig|user|username|logname|hostname|computername|[ug]id)["'\x60]?\]?\s{0,3})[=:]`,
);
const PREFIXED = sticky(
  String.raw`(?=[-_][\w-]{8})(?<=[srp]k|gh[opusr]|_pat|gl[a-z]{1,5}|npm|pypi|xox[a-z]|xapp|whsec|SPX|nvapi|xai|r8|hf|fw|v1|tvly|pplx|lsv2|e2b|jina|oat|lin_api|ntn|shp[acs][tas]|PMAK|gems|KEY)[-_]`,
);
const HARDWARE = sticky(String.raw`(?<=[\da-f]{2})([:-])(?:[\da-f]{2}\1){4}`);
const LOCAL = sticky(String.raw`(?<=f[c-e][\da-f]{2}|:ffff):`);
const LISTING = sticky(String.raw`(?<=[r-][w-][-xs][r-][w-])[-x][.+@]?\s{1,8}\d`);

const isNamed: Check = (text, at) => matches(NAMED, text, at);
const checks: Readonly<Record<string, Check>> = {
  '@': (text, at) => !/[\s@]/.test(text[at + 1] ?? ' '),
  '%': isDisguiseAt,
  '\\': isDisguiseAt,
  '/': (text, at) => matches(AFTER_SLASH, text, at),
  '.': (text, at) => matches(isDigit(text, at + 1) ? ADDRESS : AFTER_DOT, text, at),
  ':': (text, at) =>
    matches(LOCAL, text, at) ||
    matches(HARDWARE, text, at) ||
    isNamed(text, at) ||
    text.startsWith('AA', at + 1),
  '=': isNamed,
  '-': (text, at) => [AFTER_DASH, PREFIXED, HARDWARE, LISTING].some((pattern) => matches(pattern, text, at)),
  _: (text, at) => matches(PREFIXED, text, at),
  x: (text, at) => !isLetter(text, at + 1) && matches(LISTING, text, at),
  A: (text, at) => /^A(?:KIA|SIA|BIA|CCA|Iza)/.test(text.slice(at, at + 4)),
  e: (text, at) => text.startsWith('yJ', at + 1) || text.startsWith('arer', at + 1),
};
const table = Array.from({ length: 256 }, (_, code) => checks[String.fromCharCode(code)]);
const always = /[\x1b\x9b\u200b-\u200d\u2060\ufeff\u00ad]/;

/**
 * A cheap test that every text with something private in it passes, and every text that may hide something behind
 * terminal codes, escapes or percent-encoding; most other texts do not. Looks closely only at telling characters.
 */
export function mayBePrivate(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 256 && table[code]?.(text, at) === true) return true;
  }
  return always.test(text);
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'iy');
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}
