import { createHighlighterCore, type LanguageInput } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { kindOf, kindsTheme } from './code-kinds.ts';
import type { CodeToken } from './highlighter.ts';

const highlighter = await createHighlighterCore({
  themes: [kindsTheme],
  langs: [],
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** Grammars by the name that Shiki gives them, loaded when a patch first needs one. */
const grammars = {
  c: () => import('shiki/langs/c.mjs'),
  csharp: () => import('shiki/langs/csharp.mjs'),
  css: () => import('shiki/langs/css.mjs'),
  go: () => import('shiki/langs/go.mjs'),
  java: () => import('shiki/langs/java.mjs'),
  javascript: () => import('shiki/langs/javascript.mjs'),
  json: () => import('shiki/langs/json.mjs'),
  kotlin: () => import('shiki/langs/kotlin.mjs'),
  php: () => import('shiki/langs/php.mjs'),
  python: () => import('shiki/langs/python.mjs'),
  ruby: () => import('shiki/langs/ruby.mjs'),
  rust: () => import('shiki/langs/rust.mjs'),
  shellscript: () => import('shiki/langs/shellscript.mjs'),
  sql: () => import('shiki/langs/sql.mjs'),
  toml: () => import('shiki/langs/toml.mjs'),
  tsx: () => import('shiki/langs/tsx.mjs'),
  typescript: () => import('shiki/langs/typescript.mjs'),
  yaml: () => import('shiki/langs/yaml.mjs'),
} satisfies Record<string, () => Promise<{ default: LanguageInput }>>;

/** A language that lines of code can be highlighted in. */
export type LineLanguage = keyof typeof grammars;

const byEnding: Readonly<Record<string, LineLanguage>> = {
  c: 'c',
  h: 'c',
  cs: 'csharp',
  css: 'css',
  go: 'go',
  java: 'java',
  cjs: 'javascript',
  js: 'javascript',
  jsx: 'tsx',
  mjs: 'javascript',
  json: 'json',
  kt: 'kotlin',
  php: 'php',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  bash: 'shellscript',
  sh: 'shellscript',
  sql: 'sql',
  toml: 'toml',
  tsx: 'tsx',
  mts: 'typescript',
  ts: 'typescript',
  yaml: 'yaml',
  yml: 'yaml',
};

/** The language of a file, told from the end of its name. */
export function languageOf(path: string): LineLanguage | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined;
}

/** Lines of code as pieces, one list a line. Expects lines of a bearable length and number. */
export async function highlightLines(
  lines: readonly string[],
  language: LineLanguage,
): Promise<CodeToken[][]> {
  if (!highlighter.getLoadedLanguages().includes(language))
    await highlighter.loadLanguage(grammars[language]());
  const options = { lang: language, theme: 'kinds', tokenizeTimeLimit: 0 } as const;
  return highlighter
    .codeToTokensBase(lines.join('\n'), options)
    .map((line) => line.map(({ content, color }) => ({ text: content, ...kindOf(color) })));
}
