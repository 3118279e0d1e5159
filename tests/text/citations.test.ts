import { describe, expect, test } from 'vitest';
import { apa } from '../../src/text/apa.ts';
import { bibtex } from '../../src/text/bibtex.ts';
import { citationFile } from '../../src/text/citation-file.ts';
import { citationKey, runCitation } from '../../src/text/run-citation.ts';
import { spanText } from '../../src/text/span-text.ts';

const run = {
  siteName: 'Made-up bench',
  publisher: 'Some Lab',
  sweepId: 'spring',
  cli: 'acme',
  model: 'maker/model_1',
  task: 'words/50%-off',
  run: 2,
  startedAt: '2026-03-01T10:00:00Z',
  outcome: 'failed',
  url: 'https://bench.example/sweep/spring/cell/acme/maker/model_1/words/50~25-off/run-2/',
  licence: { name: 'CC-BY-4.0', isSpdx: true },
};
const work = runCitation(run);

describe('the citation of a run', () => {
  test('as BibTeX escapes what TeX takes for commands', () => {
    expect(bibtex(work)).toBe(
      [
        '@misc{made-up-bench-acme-maker-model-1-words-50-off-spring-2,',
        '  title = {{Made-up bench: acme with maker/model\\_1 on words/50\\%-off: failed}},',
        '  author = {{Some Lab}},',
        '  year = {2026},',
        '  note = {Data set, run 2 of sweep spring, CC-BY-4.0},',
        `  url = {${run.url}}`,
        '}',
      ].join('\n'),
    );
  });

  test('no text of the data ends its BibTeX field', () => {
    const hostile = bibtex({ ...work, title: '}}, evil = {x}\n@misc{y, \\write18{rm}' });
    expect(hostile).toContain(
      'title = {{\\}\\}, evil = \\{x\\} @misc\\{y, \\textbackslash{}write18\\{rm\\}}},',
    );
  });

  test('as APA names the publisher, the year, the version and the address', () => {
    expect(apa(work)).toBe(
      `Some Lab. (2026). Made-up bench: acme with maker/model_1 on words/50%-off: failed (run 2 of sweep spring) [Data set]. ${run.url}`,
    );
  });

  test('without a date is n.d., without an address has none', () => {
    const { siteName, publisher, sweepId, cli, model, task } = run;
    const bare = runCitation({ siteName, publisher, sweepId, cli, model, task, run: 1 });
    expect(apa(bare)).toMatch(/^Some Lab\. \(n\.d\.\)\. .*\[Data set\]\.$/);
    expect(bibtex(bare)).not.toMatch(/year|url/);
  });

  test('as CITATION.cff quotes every text', () => {
    const lines = citationFile({ ...work, title: 'a: "b"\nkey: c' }).split('\n');
    expect(lines).toContain('title: "a: \\"b\\"\\nkey: c"');
    expect(lines).toContain('date-released: 2026-03-01');
    expect(lines).toContain('license: CC-BY-4.0');
  });

  test('as CITATION.cff leaves out a licence that is no SPDX id', () => {
    const licence = { name: 'ours\nfile: x', isSpdx: false };
    expect(citationFile({ ...work, licence })).not.toMatch(/license|ours/);
  });
});

test('the name of an entry holds letters, digits and hyphens only, and is never empty', () => {
  expect(citationKey(['A b', 'ü{}', 'c/d'])).toBe('a-b-c-d');
  expect(citationKey(['…'])).toBe('results');
});

test.each([
  [{}, 'not recorded'],
  [{ firstStartedAt: '2026-06-17T00:00:00Z', lastStartedAt: '2026-06-17T09:00:00Z' }, '17 Jun 2026'],
  [
    { firstStartedAt: '2026-05-28T00:00:00Z', lastStartedAt: '2026-06-16T09:00:00Z' },
    '28 May 2026 to 16 Jun 2026',
  ],
])('the time of a sweep: %j is %s', (times, text) => {
  expect(spanText(times)).toBe(text);
});
