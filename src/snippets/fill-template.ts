/** A template with its markers replaced, all in one pass, so that a marker inside a slot stays as it is. */
export function fillTemplate(template: string, slots: readonly string[]): string {
  return template.replace(/‹(\d+)›/g, (marker, index: string) => slots[Number(index)] ?? marker);
}
