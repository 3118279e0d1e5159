import { createCssVariablesTheme } from 'shiki/core';

/** A theme that names looks instead of colours; the stylesheet gives each its colour. */
export const kindsTheme = createCssVariablesTheme({ name: 'kinds', variablePrefix: '--', fontStyle: false });

const KIND = /^var\(--(?:token-)?([a-z-]+)\)$/;

/** The name of the look that the theme gave a piece of code; none for plain text. */
export function kindOf(color: string | undefined): { kind?: string } {
  const kind = KIND.exec(color ?? '')?.[1];
  return kind === undefined || kind === 'foreground' || kind === 'punctuation' ? {} : { kind };
}
