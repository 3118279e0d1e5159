import { shellQuote } from '../shell-quote.ts';
import { fillMarkers, hasMarker, type FileKind, type Shell } from './shell.ts';

/** bash and zsh, and every other POSIX shell but for the question for the key. */
export const posix: Shell = {
  id: 'posix',
  label: 'bash or zsh',
  quote: shellQuote,
  expand: (text) => `"${fillMarkers(text, variable, escaped)}"`,
  assign: (name, word) => `export ${name}=${word}`,
  askFor: (name) => `read -rs ${name} && export ${name}`,
  command: (lines) => lines.join(' \\\n  '),
  writeFile: (path, content, kind) => `${makeFolder(path)}cat > ${path} ${hereDocument(content, kind)}`,
  literal: (slot) => `<<'PROMPT'\n${slot}\nPROMPT`,
  escape: (text) => text,
  feed: (command, literal) => `${command} ${literal ?? '< prompt.txt'}`,
  hold: (literal) => `prompt=$(cat ${literal === undefined ? 'prompt.txt' : `${literal}\n`})`,
  held: '"$prompt"',
};

function variable(name: string): string {
  return name === 'CAB_ROOT' ? '${CAB_ENDPOINT%/v1}' : `$${name}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$`"]/g, String.raw`\$&`);
}

function makeFolder(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : `mkdir -p ${path.slice(0, end)}\n`;
}

function hereDocument(content: string, end: FileKind): string {
  if (!hasMarker(content)) return `<<'${end}'\n${content}\n${end}`;
  const filled = fillMarkers(content, variable, (text) => text.replace(/[\\$`]/g, String.raw`\$&`));
  return `<<${end}\n${filled}\n${end}`;
}
