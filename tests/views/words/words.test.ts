import { describe, expect, test } from 'vitest';
import { defaultWeights } from '../../../src/stats/composite-formula.ts';
import { outcomeKinds } from '../../../src/stats/outcome-kind.ts';
import { changelogView } from '../../../src/views/words/changelog.ts';
import { citeView } from '../../../src/views/words/cite.ts';
import { methodologyView } from '../../../src/views/words/methodology.ts';
import { provenanceView } from '../../../src/views/words/provenance.ts';
import { wordsFrame } from '../../../src/views/words/words-frame.ts';
import type { WordsView } from '../../../src/views/words/words-view.ts';
import { aSite, anEntry } from '../../support/a-site.ts';
import { anError } from '../../support/problems.ts';
import { folderSite, realSite } from '../../support/real-site.ts';

const [real, madeUp] = [await realSite(), await folderSite('made-up')];
const published = { base: '/', siteUrl: 'https://bench.example/' };

/** All words of a page, one text a line. */
function textOf({ lead, parts }: WordsView): string {
  const blocks = parts.flatMap((part) => part.blocks);
  return [...lead, ...blocks.map((block) => JSON.stringify(block))].join('\n');
}

function rowsOf(view: WordsView, id: string): string[][] {
  const blocks = view.parts.find((part) => part.id === id)?.blocks ?? [];
  return blocks.flatMap((block) =>
    'table' in block ? block.table.rows.map((row) => row.map(({ text }) => text)) : [],
  );
}

describe('everything that is said', () => {
  test.each([
    ['provenance', provenanceView(real)],
    ['changelog', changelogView(real)],
    ['changelog-made-up', changelogView(madeUp)],
    ['cite', citeView(real, published)],
  ])('%s', async (name, view) => {
    const text = `${JSON.stringify(view, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../expected/views/words/${name}.json`);
  });
});

describe('the methodology', () => {
  const view = methodologyView(real);

  test('lists the rules of outcomes in the order in which they are tried', () => {
    expect(rowsOf(view, 'outcomes')).toHaveLength(outcomeKinds.length);
    expect(rowsOf(view, 'outcomes')[0]).toEqual([
      'infrastructure error',
      'a failure of class rate-limit, network, harness was recorded',
      'not counted, but said beside it',
      'left out',
    ]);
  });

  test('prints the weights of the composite that the audit uses', () => {
    expect(rowsOf(view, 'composite').map(([, weight]) => Number(weight))).toEqual(
      Object.values(defaultWeights),
    );
  });

  test('says what an idle run gets, and that all published composites agree', () => {
    expect(textOf(view)).toContain('has a composite of 0.578 without having solved anything');
    expect(textOf(view)).toContain('Of 72 runs here with a published composite, 0 differ');
  });

  test('says what the ranks of this site rest on', () => {
    expect(textOf(view)).toContain('All 32 pairs are tied');
  });

  test('says of a site without composites and versions that it has none', () => {
    const text = textOf(methodologyView(aSite([anEntry()])));
    expect(text).toContain('No run of this site has a published composite.');
    expect(text).toContain('names no version of the methodology');
  });

  test('gives each part an address of its own', () => {
    const ids = view.parts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the provenance', () => {
  test('counts the files that were left out', () => {
    const site = aSite([anEntry()], { leftOut: [anError, anError] });
    expect(textOf(provenanceView(site))).toContain('1 file of the data was left out');
  });

  test('says that no publisher is named where that is so', () => {
    expect(textOf(provenanceView(aSite([anEntry()])))).toContain('The data names no publisher.');
  });
});

describe('the citation', () => {
  test('of a site whose address and publisher are not known says so, and gives none', () => {
    const text = textOf(citeView(aSite([anEntry()]), { base: '/' }));
    expect(text).toContain('The data names no publisher');
    expect(text).toContain('address of the site is not known');
    expect(text).not.toContain('url =');
    expect(text).toContain('(n.d.)');
  });
});

test('the frame of a page of words has its title and its path', () => {
  const frame = wordsFrame(real, changelogView(real), published);
  expect(frame).toMatchObject({ title: 'Changes · CodingAgentBench', path: '/changelog/' });
});
