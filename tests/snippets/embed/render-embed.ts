import { convert } from '@asciidoctor/core';
import { HtmlRenderer, Parser } from 'commonmark';
import { spawnSync } from 'node:child_process';

/** Turns many codes of one language into HTML, one document each, by a program of the language's own people. */
export type RenderCodes = (codes: readonly string[]) => Promise<string[]> | string[];

/** By commonmark.js, the reference implementation of CommonMark. */
export const renderMarkdown: RenderCodes = (codes) =>
  codes.map((code) => new HtmlRenderer().render(new Parser().parse(code)));

/** By Asciidoctor. */
export const renderAsciidoc: RenderCodes = (codes) =>
  Promise.all(codes.map(async (code) => String(await convert(code, { safe: 'secure' }))));

const rstToHtml = `
import json, sys
from docutils.core import publish_parts
options = {'report_level': 1, 'halt_level': 1, 'raw_enabled': False, 'file_insertion_enabled': False}
json.dump([publish_parts(code, writer_name='html5', settings_overrides=options)['body'] for code in json.load(sys.stdin)], sys.stdout)
`;

/** By docutils; undefined where there is no Python that has it. Any notice of docutils is an error. */
export const renderRst: RenderCodes | undefined =
  spawnSync('python3', ['-c', 'import docutils']).status === 0 ? withDocutils : undefined;

function withDocutils(codes: readonly string[]): string[] {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', rstToHtml], {
    input: JSON.stringify(codes),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}
