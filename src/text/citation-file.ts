import type { Citation, CitedLicence } from './citation.ts';

/**
 * A work as a CITATION.cff, version 1.2.0 of the Citation File Format. Texts are quoted as in JSON, which YAML reads
 * alike. The format takes SPDX ids only as the name of a licence; another one is given by the address of its text.
 */
export function citationFile(work: Citation): string {
  return [
    'cff-version: 1.2.0',
    'message: If you use these results, please cite them as below.',
    'type: dataset',
    `title: ${quoted(work.title)}`,
    'authors:',
    `  - name: ${quoted(work.author)}`,
    `version: ${quoted(work.version)}`,
    ...(work.date === undefined ? [] : [`date-released: ${work.date}`]),
    ...(work.url === undefined ? [] : [`url: ${quoted(work.url)}`]),
    ...(work.licence === undefined ? [] : licenceLines(work.licence)),
  ].join('\n');
}

function licenceLines({ name, isSpdx, url }: CitedLicence): string[] {
  if (isSpdx) return [`license: ${name}`];
  return url === undefined ? [] : [`license-url: ${quoted(url)}`];
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
