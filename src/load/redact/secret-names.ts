/** How surely a name says that its value is secret: a strong name always does, a weak one only for values that look secret. */
export type NameStrength = 'strong' | 'weak';

const STRONG =
  /(?:^|_)(?:(?:api|secret|access|private|auth|encryption|signing|account|shared|subscription|service|master|client|ssh|deploy|admin|storage|license)_?key(?:_id_secret)?|apikey|secret|password|passwd|passphrase|(?:db|user|smtp|mysql|pg|postgres|redis|ftp|admin|root|login|proxy)_?(?:pass|pwd)|sshpass|authorization|set_cookie|\w+_token|(?:auth|access|refresh|bearer|api|session)token)$/;
const HARMLESS =
  /(?:^|_)(?:public|primary|foreign|sort|cache|partition|index|row|hash|lookup|idempotency|group|routing|map|dict|object|answer|i18n|translation|eos|bos|pad|unk|mask|sep|cls|stop|next|prev|previous|current|last|first|special|max|min|input|output|start|end|begin|per|new|line|left|right|open|close|string|number|expected|unexpected|peek|parse|lex|cancellation|cancel)_(?:key|token)$/;
const WEAK = /(?:^|_)(?:key|token|auth|credentials?|cookie)$/;
const UPPER_KEY = /^[A-Z][A-Z0-9_]*_KEY$/;

/** What a name such as OPENAI_API_KEY, authToken or x-api-key says about its value; undefined where it says nothing. */
export function strengthOf(name: string): NameStrength | undefined {
  if (!/^[\w .[\]-]{1,100}$/.test(name) || !/key|token|secret|pass|pwd|auth|credential|cookie/i.test(name))
    return undefined;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
  if (HARMLESS.test(words)) return undefined;
  if (STRONG.test(words)) return 'strong';
  return WEAK.test(words) ? 'weak' : undefined;
}

/** True for a name in the style of an environment variable that ends in _KEY, such as NVIDIA_KEY. */
export function isEnvironmentKey(name: string): boolean {
  return UPPER_KEY.test(name) && !HARMLESS.test(name.toLowerCase());
}

/** True where a value under a name of this strength is to be hidden. */
export function isSecretValue(value: string, strength: NameStrength): boolean {
  return strength === 'strong' || looksSecret(value);
}

/** True for at least 16 characters without a gap that mix letters and digits and are no path, hash with a prefix, UUID, date or word list. */
export function looksSecret(value: string): boolean {
  if (value.length < 16 || /[\s/\\:@]/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value))
    return false;
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) || /^[\da-f]+$/.test(value)) return false;
  return value
    .split(/[^A-Za-z0-9]/)
    .some((part) => part.length >= 8 && /\d/.test(part) && /[A-Za-z]/.test(part));
}
