import { refusalOf, type ShellWord } from '../shell-quote.ts';
import { fillMarkers, hasMarker, type Shell } from './shell.ts';

/**
 * PowerShell 7, in which curly quotes end a string as straight ones do.
 * Source: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 */
export const powershell: Shell = {
  id: 'powershell',
  label: 'PowerShell',
  remark: 'The commands for PowerShell are written by its rules and were not run.',
  quote,
  expand: (text) => (text === '{CAB_ROOT}' ? root : `"${fillMarkers(text, variable, escaped)}"`),
  assign: (name, word) => `$env:${name} = ${word.startsWith('(') || /^["']/.test(word) ? word : `'${word}'`}`,
  askFor: (name) => `$env:${name} = Read-Host -MaskInput ${name}`,
  command: (lines) => lines.join(' `\n  '),
  writeFile: (path, content) => `${makeFolder(path)}${hereString(content)} | Set-Content ${path}`,
  literal: (slot) => `@'\n${slot}\n'@`,
  escape: (text) => text,
  feed: (command, literal) => `${literal ?? 'Get-Content -Raw prompt.txt'} | ${command}`,
  hold: (literal) => `$prompt = ${literal ?? 'Get-Content -Raw prompt.txt'}`,
  held: '$prompt',
};

const root = "($env:CAB_ENDPOINT -replace '/v1$')";

function quote(value: string): ShellWord {
  const refused = value.includes('"')
    ? 'holds a double quote, which PowerShell hands on in different ways'
    : refusalOf(value);
  if (refused !== undefined) return { refused };
  if (/^[A-Za-z_./][A-Za-z0-9_./:@+=-]*$/.test(value)) return { word: value };
  return { word: `'${value.replace(/['\u2018-\u201b]/g, '$&$&')}'` };
}

function variable(name: string): string {
  return `$env:${name}`;
}

function escaped(text: string): string {
  return text.replace(/[`$"]/g, '`$&');
}

function makeFolder(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : `New-Item -ItemType Directory -Force ${path.slice(0, end)} | Out-Null\n`;
}

function hereString(content: string): string {
  if (!hasMarker(content)) return `@'\n${content}\n'@`;
  return `@"\n${fillMarkers(content, variable, (text) => text.replace(/[`$]/g, '`$&'))}\n"@`;
}
