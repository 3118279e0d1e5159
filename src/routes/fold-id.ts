/**
 * The form of an id in which twins by letter case or by Unicode form are equal: NFC and full case folding
 * (Unicode 16, section 3.13, D145), so `straße` and `STRASSE` agree. Folding is by lower, upper and lower case again, which also joins the dotless ı with i.
 */
export function foldId(id: string): string {
  if (isAscii(id)) return id.toLowerCase();
  return id.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
