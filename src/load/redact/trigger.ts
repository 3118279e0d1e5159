import { anyOf, type CharacterTest, endsInAny } from './characters.ts';
import { isDisguiseAt } from './view.ts';

const ADDRESS = sticky(String.raw`(?<=(?:10|172|192|169|100)\.\d{1,3})\.\d`);
const AFTER_DOT = sticky(
  String.raw`\.(?:local|intern|intran|lan|corp|home|com\/(?:services|workflows|api))|(?<=SG|ya29|hvs)\.[\w-]{16}`,
);
const AFTER_SLASH = sticky(String.raw`\/(?:home|users|documents and|\/\d)`);
const AFTER_BACKSLASH = sticky(String.raw`\\(?:users|documents and)`);
const AFTER_DASH = sticky(
  String.raw`-(?:(?:home|users)-|-(?:[\w-]{0,40}(?:key|token|pass|secret|auth|user)|(?:BEGIN|END) )|u[\s=]|user\b)|(?<=\bip)-1`,
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

const startsEnding = anyOf('lich');
const startsFolder = anyOf('hud/');
const startsArgument = anyOf('hu1-');
const isDigit = anyOf('0123456789');
const isLetter = anyOf('abcdefghijklmnopqrstuvwxyz');
const isGap = anyOf(' .+@\t');
const endsPrefix = endsInAny(
  'sk pk rk hp ho hu hs hr at tt dt rt bt ft mt nt pm pi xa xb xc xd xe xf xg xh xi xj xk xl xm xn xo xp xq xr xs xt xu xv xw xx xy xz ' +
    'pp ec px ai r8 hf fw v1 v2 ly lx 2b na tn ca pa ss ak ms ey',
);
const endsDotted = endsInAny('sg 29 vs');

const checks: Readonly<Record<string, CharacterTest>> = {
  '@': (text, at) => !/[\s@]/.test(text[at + 1] ?? ' '),
  '%': isDisguiseAt,
  '\\': (text, at) => isDisguiseAt(text, at) || matches(AFTER_BACKSLASH, text, at),
  '/': (text, at) => startsFolder(text, at + 1) && matches(AFTER_SLASH, text, at),
  '.': isDotted,
  ':': (text, at) =>
    isLocal(text, at) || isPairs(text, at) || isNamed(text, at) || text.startsWith('AA', at + 1),
  '=': isNamed,
  '-': (text, at) => isArgument(text, at) || isPrefixed(text, at) || isPairs(text, at) || isListing(text, at),
  _: isPrefixed,
  x: isListing,
  A: (text, at) => /^A(?:KIA|SIA|BIA|CCA|Iza)/.test(text.slice(at, at + 4)),
  e: isTokenOrBearer,
  '\x1b': () => true,
  '\x9b': () => true,
  '\xad': () => true,
};
const INVISIBLE = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);
const COLON = 58;
const LETTER_A = 97;
const LETTER_F = 102;
const LETTER_Y = 121;
const table = Array.from({ length: 256 }, (_, code) => checks[String.fromCharCode(code)]);

/**
 * A cheap test that every text with something private in it passes, and every text that may hide something behind
 * terminal codes, escapes or percent-encoding; most other texts do not. Looks closely only at telling characters.
 */
export function mayBePrivate(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 256 ? table[code]?.(text, at) === true : INVISIBLE.has(code)) return true;
  }
  return false;
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'iy');
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isDotted(text: string, at: number): boolean {
  if (isDigit(text, at + 1)) return isDigit(text, at - 1) && matches(ADDRESS, text, at);
  return (startsEnding(text, at + 1) || endsDotted(text, at)) && matches(AFTER_DOT, text, at);
}

function isArgument(text: string, at: number): boolean {
  if (!startsArgument(text, at + 1) || (text[at + 1] === '-' && !isLetter(text, at + 2))) return false;
  return matches(AFTER_DASH, text, at);
}

function isPrefixed(text: string, at: number): boolean {
  return endsPrefix(text, at) && matches(PREFIXED, text, at);
}

function isNamed(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (
    text.charCodeAt(at + 1) !== COLON &&
    before !== COLON &&
    !isDigit(text, at - 1) &&
    matches(NAMED, text, at)
  );
}

function isLocal(text: string, at: number): boolean {
  return (text.charCodeAt(at - 4) | 32) === LETTER_F && matches(LOCAL, text, at);
}

function isPairs(text: string, at: number): boolean {
  return text.charCodeAt(at + 3) === text.charCodeAt(at) && matches(HARDWARE, text, at);
}

function isListing(text: string, at: number): boolean {
  return isGap(text, at + 1) && matches(LISTING, text, at);
}

function isTokenOrBearer(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === LETTER_Y ? text[at + 2] === 'J' : next === LETTER_A && text.startsWith('rer', at + 2);
}
