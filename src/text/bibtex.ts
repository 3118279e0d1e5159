import { type Citation, citationYear } from './citation.ts';

/** A work as a BibTeX entry. Every character that TeX takes for a command is escaped. */
export function bibtex(work: Citation): string {
  const fields = [
    ['title', `{${escapeTex(work.title)}}`],
    ['author', `{${escapeTex(work.author)}}`],
    ...(work.date === undefined ? [] : [['year', citationYear(work)]]),
    ['note', escapeTex(noteOf(work))],
    ...(work.url === undefined ? [] : [['url', work.url.replace(/[{}\\%\s]/g, encodeURIComponent)]]),
  ];
  return `@misc{${work.key},\n${fields.map(([name, value]) => `  ${name ?? ''} = {${value ?? ''}}`).join(',\n')}\n}`;
}

function noteOf({ version, licence }: Citation): string {
  return licence === undefined ? `Data set, ${version}` : `Data set, ${version}, ${licence.name}`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}%&#_$~^]/g, (character) => commands[character] ?? `\\${character}`);
}
