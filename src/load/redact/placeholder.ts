import { markerSource } from './rules.ts';

const MARKER = new RegExp(`^${markerSource}+$`);
const VARIABLE = /^(?:\$$|\$\$?\w+$|\$[{(]|%\w+%$|\{.*\}$|<.*>?$|#\{|@\w+@$|!\w+!$)/;
const MASK = /^(?:[*xX•.…_#-]+|[\w-]{0,12}[-_]?(?:\*{3,}|x{4,}|X{4,}|\.{3}|…|•{3,}).{0,4})$/;
const STOPGAP =
  /^(?:(?:your|my|insert|enter|replace|the|some|a)[-_ ]){0,3}(?:(?:api|access|secret|auth|bearer)[-_ ]?)?(?:key|token|secret|password|passwd)(?:[-_ ]here)?$/i;
const NOTHING =
  /^(?:null|none|nil|undefined|true|false|empty|redacted|removed|hidden|masked|placeholder|dummy|fake|example|changeme|change-me|not-?needed|not-?used|unused|no-?key|required|optional|ollama|lm-?studio|str|string|bytes?|any|object|number|bool|boolean|text|unknown|missing|set|unset|(?:u?int|float|[uif])\d{1,3}|sha\d+|md5|utf-?\d+|bcrypt|argon2\w*)$/i;
const CONSTANT_NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const CODE =
  /^(?:(?:process|import\.meta)\.env\b|os\.(?:environ|getenv)\b|(?:secrets|vars|env|config|settings|self|this|args|options)\.[A-Za-z_]|env:\w)/;
const YOURS = /^(?:\w{1,12}[-_]){0,3}your[-_]/i;

/** True for a text that stands where a private one would stand and gives nothing away: a variable, a mask, a marker, "your-key". */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === '' || MARKER.test(text)) return true;
  return [VARIABLE, MASK, STOPGAP, NOTHING, CONSTANT_NAME, CODE, YOURS].some((pattern) => pattern.test(text));
}
