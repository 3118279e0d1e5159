/**
 * A full address in which no character ends a Markdown link, an HTML attribute or a line. Undefined for one that is
 * not of the web.
 */
export function webAddress(url: string): string | undefined {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href.replace(
    /[()<>"'`\\\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}
