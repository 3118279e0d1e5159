import { type EmbedAddresses, embedCodes } from '../snippets/embed/embed-codes.ts';
import { badgeEnding } from '../text/badge-style.ts';

/** A style of a badge in one format, to choose. */
export interface StyleChoice {
  label: string;
  /** How the name of its file ends. */
  ending: string;
}

/** The styles to choose from, in each format that is drawn. */
export function styleChoices(styles: readonly string[], png: boolean): StyleChoice[] {
  return (png ? ['svg', 'png'] : ['svg']).flatMap((format) =>
    styles.map((style) => ({
      label: style.replace(/-dark$/, ', dark') + (format === 'png' ? ', PNG' : ''),
      ending: badgeEnding(style, format),
    })),
  );
}

/** The languages to choose from. */
export function languageChoices(words: string, addresses: EmbedAddresses): string[] {
  return (embedCodes(words, addresses) ?? []).map(({ language }) => language);
}

/** The code in a language, with the badge in a style; undefined where there is none. */
export function chosenCode(
  words: string,
  addresses: EmbedAddresses,
  { language, ending }: { language: string; ending: string },
): string | undefined {
  return embedCodes(words, addresses, ending)
    ?.find((code) => code.language === language)
    ?.write();
}
