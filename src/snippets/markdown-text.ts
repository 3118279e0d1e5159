/** Text that a CommonMark reader shows as it is, on one line and inside brackets; what cannot be seen becomes U+FFFD. */
export function markdownText(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~&$]/g, String.raw`\$&`);
}

/** Text on one line: line breaks and tabs become a space, other invisible characters U+FFFD. */
export function oneLine(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .trim();
}

/** Words of ASCII with single spaces between them, as most texts are: nothing in them needs the long way. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;
