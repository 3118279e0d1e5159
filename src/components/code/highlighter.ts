import bash from 'shiki/langs/bash.mjs';
import json from 'shiki/langs/json.mjs';
import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { kindOf, kindsTheme } from './code-kinds.ts';

const highlighter = await createHighlighterCore({
  themes: [kindsTheme],
  langs: [bash, json],
  engine: createJavaScriptRegexEngine(),
});

/** A piece of code with one look. */
export interface CodeToken {
  text: string;
  /** Name of the look, such as "string"; absent for plain text. */
  kind?: string;
}

/** Languages that are highlighted; others are shown plain. */
export type HighlightedLanguage = 'bash' | 'json';

/** Code as pieces, line breaks included, neighbours of one look joined. Written out in order they give the code again. */
export function highlight(code: string, language: HighlightedLanguage): CodeToken[] {
  // Without a limit of time, so that the pages do not depend on how fast the machine is.
  const lines = highlighter.codeToTokensBase(code, { lang: language, theme: 'kinds', tokenizeTimeLimit: 0 });
  const joined: CodeToken[] = [];
  lines.forEach((line, index) => {
    if (index > 0) append(joined, { text: '\n' });
    for (const { content, color } of line) append(joined, { text: content, ...kindOf(color) });
  });
  return joined;
}

/** White space has no look, so it joins whatever stands before it. */
function append(tokens: CodeToken[], token: CodeToken): void {
  const last = tokens.at(-1);
  if (last && (last.kind === token.kind || token.text.trim() === '')) last.text += token.text;
  else tokens.push({ ...token });
}
