import { refusalOf, type ShellWord } from '../shell-quote.ts';
import { fillMarkers, type Shell } from './shell.ts';

/** fish, in which single quotes keep everything but a backslash and a quote. Source: https://fishshell.com/docs/current/language.html#quotes */
export const fish: Shell = {
  id: 'fish',
  label: 'fish',
  quote,
  expand: (text) => (text === '{CAB_ROOT}' ? root : `"${fillMarkers(text, (name) => `$${name}`, escaped)}"`),
  assign: (name, word) => `set -gx ${name} ${word}`,
  askFor: (name) => `read -s -gx ${name}`,
  command: (lines) => lines.join(' \\\n  '),
  writeFile: (path, content) =>
    `${makeFolder(path)}printf '%s\\n' '${fillMarkers(content, (name) => `'"$${name}"'`, inQuotes)}' > ${path}`,
  literal: (slot) => `'${slot}'`,
  escape: inQuotes,
  feed: (command, literal) =>
    literal === undefined ? `${command} < prompt.txt` : `printf '%s\\n' ${literal} | ${command}`,
  hold: (literal) => `set prompt ${literal ?? '(cat prompt.txt | string collect)'}`,
  held: '"$prompt"',
};

const root = "(string replace -r '/v1$' '' -- $CAB_ENDPOINT)";

function quote(value: string): ShellWord {
  const refused = refusalOf(value);
  if (refused !== undefined) return { refused };
  return { word: /^[A-Za-z0-9_./:@+][A-Za-z0-9_./:@+=,-]*$/.test(value) ? value : `'${inQuotes(value)}'` };
}

function inQuotes(text: string): string {
  return text.replace(/[\\']/g, String.raw`\$&`);
}

function escaped(text: string): string {
  return text.replace(/[\\$"]/g, String.raw`\$&`);
}

function makeFolder(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : `mkdir -p ${path.slice(0, end)}\n`;
}
