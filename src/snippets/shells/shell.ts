import type { ShellWord } from '../shell-quote.ts';

/** How one shell writes what the snippets need. Texts with `{CAB_…}` markers read the variables of those names. */
export interface Shell {
  id: ShellId;
  /** What a reader calls it. */
  label: string;
  /** What a reader should know of all commands for it, one sentence. */
  remark?: string;
  /** A value as one word, or why it cannot be written. */
  quote(value: string): ShellWord;
  /** A text with markers as one word. */
  expand(text: string): string;
  /** Puts a word into an environment variable. */
  assign(name: string, word: string): string;
  /** Asks for a secret, which is not shown, and puts it into an environment variable. */
  askFor(name: string): string;
  /** One command over several lines. */
  command(lines: readonly string[]): string;
  /** Writes a file whose text may hold markers. */
  writeFile(path: string, content: string, kind: FileKind): string;
  /** A prompt between the marks that keep it as it is: for `feed` and `hold`. */
  literal(slot: string): string;
  /** What has to be escaped of a text between those marks. */
  escape(text: string): string;
  /** A command that gets the prompt on its standard input: from the literal, or from prompt.txt where there is none. */
  feed(command: string, literal: string | undefined): string;
  /** Puts the prompt into a variable named prompt, likewise. */
  hold(literal: string | undefined): string;
  /** That variable as one word. */
  held: string;
}

/** What a file holds; ends its here-document in the shells that have those. */
export type FileKind = 'JSON' | 'YAML' | 'ENV';

export type ShellId = 'posix' | 'fish' | 'powershell';

/** Replaces the markers of a text; everything between them goes through `plain`. */
export function fillMarkers(
  text: string,
  variable: (name: string) => string,
  plain: (text: string) => string,
): string {
  return text
    .split(/(\{CAB_[A-Z]+\})/)
    .map((part) => (isMarker(part) ? variable(part.slice(1, -1)) : plain(part)))
    .join('');
}

/** Whether a text holds a marker. */
export function hasMarker(text: string): boolean {
  return /\{CAB_[A-Z]+\}/.test(text);
}

function isMarker(part: string): boolean {
  return /^\{CAB_[A-Z]+\}$/.test(part);
}
