import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { citationDocument } from '../../../src/export/discovery/citation-document.ts';
import { citeView } from '../../../src/views/words/cite.ts';
import { aSite } from '../../support/a-site.ts';
import { realSite } from '../../support/real-site.ts';

const addresses = { base: '/bench/', siteUrl: 'https://bench.example' };

/** What the Citation File Format 1.2.0 asks for, and those of its optional keys that a site writes. */
const format = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  type: z.enum(['software', 'dataset']),
  version: z.string().min(1),
  'date-released': z.iso.date().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  license: z
    .string()
    .regex(/^[\w.+-]+$/)
    .optional(),
  'license-url': z.url({ protocol: /^https?$/ }).optional(),
});

function citationOf(site: Parameters<typeof citationDocument>[0]): z.infer<typeof format> {
  return format.parse(parse(citationDocument(site, addresses).body.toString()));
}

describe('the CITATION.cff of a site', () => {
  test('has what the format asks for, and names the site, its publisher and its address', async () => {
    const site = await realSite();
    expect(citationOf(site)).toMatchObject({
      type: 'dataset',
      title: site.settings.name,
      authors: [{ name: site.settings.publisher?.name }],
      'date-released': '2026-06-21',
      url: 'https://bench.example/bench/',
    });
  });

  test('is the text that the page of citations shows', async () => {
    const site = await realSite();
    const blocks = citeView(site, addresses).parts.flatMap((part) => part.blocks);
    const shown = blocks.flatMap((block) =>
      'copy' in block && block.copy.id === 'cff' ? [block.copy.text] : [],
    );
    const { path, body } = citationDocument(site, addresses);
    expect([path, body]).toEqual(['CITATION.cff', `${shown.join('')}\n`]);
  });

  test('of data that names nothing has what the format asks for', () => {
    expect(citationOf(aSite([]))).toMatchObject({
      title: 'Benchmark results',
      authors: [{ name: 'Benchmark results' }],
      version: '0 runs of 0 sweeps',
    });
  });

  const url = 'https://bench.example/licence';

  test.each(['CC-BY-4.0', 'ODbL-1.0', 'GPL-3.0'])('names the SPDX id %s as the licence', (id) => {
    const cited = citationOf(aSite([], { settings: { licences: { data: { id, url } } } }));
    expect(cited).toHaveProperty('license', id);
    expect(cited).not.toHaveProperty('license-url');
  });

  test.each([
    ['free text', 'Free-to-use'],
    ['an id in other letters', 'cc-by-4.0'],
    ['an expression of ids', 'MIT OR Apache-2.0'],
    ['an id that SPDX took up after version 1.2.0 of the format', 'CDLA-Permissive-2.0'],
  ])('gives the address of a licence that is %s', (_, id) => {
    const cited = citationOf(aSite([], { settings: { licences: { data: { id, url } } } }));
    expect(cited).toHaveProperty('license-url', url);
    expect(cited).not.toHaveProperty('license');
  });

  test('names no licence that is neither on the list nor has an address', () => {
    const cited = citationOf(aSite([], { settings: { licences: { data: { id: 'Ours' } } } }));
    expect(Object.keys(cited).filter((key) => key.startsWith('license'))).toEqual([]);
  });

  test.each(['a: b # c', '"\'\\n', 'a\nlicense: x', '- a', '\u2028\u0085\u0007', '🙂 数 \u202e'])(
    'keeps the name %j as it is',
    (name) => {
      expect(citationOf(aSite([], { settings: { name } })).title).toBe(name);
    },
  );
});
