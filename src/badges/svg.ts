const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const special = /[&<>"']/g;
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f]/gu;

/**
 * Text as it stands in XML, for content and for attribute values in either quote. A character that XML 1.0 forbids
 * or discourages (controls, U+FFFE, U+FFFF, lone surrogates) becomes U+FFFD.
 * Source: XML 1.0, fifth edition, productions 2 (Char) and 10 (AttValue).
 */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(special, (character) => entities[character] ?? '');
}
