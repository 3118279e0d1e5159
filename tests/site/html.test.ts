import { beforeAll, describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite, pageFile, siteText } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { htmlFaults } from '../support/html-faults.ts';
import type { PageFacts } from '../support/page-facts.ts';
import { readSitePages } from '../support/read-site-pages.ts';

const site = builtSite('root');

const kinds = {
  'the front page': '/',
  'the glossary': '/glossary/',
  'a pair': '/pair/aider/meta/llama-4-maverick-17b-128e-instruct/',
  'a task': '/task/integrity/unsolvable-refusal/',
  'a sweep': '/sweep/expansion-20260616/',
  'the list of CLIs': '/cli/',
  'the methodology': '/methodology/',
  'the page of citations': '/cite/',
  'the page for wrong addresses': '/404.html',
  'the page of the reference cell': cellPath(cellsOfInterest.reference),
  'the page of a run that a rate limit stopped': cellPath(cellsOfInterest.rateLimit),
  'the page of a run that timed out, with an empty image': cellPath(cellsOfInterest.timeOut),
  'the page of a CLI and a model that are incompatible': cellPath(cellsOfInterest.incompatible),
  'the page of a run whose scorers contradict each other': cellPath(cellsOfInterest.contradiction),
  'the page of a run that left litter behind': cellPath(cellsOfInterest.litter),
};

test.each(Object.entries(kinds))('%s is valid HTML', async (_, path) => {
  expect(await htmlFaults(siteText(site, pageFile(path)))).toEqual([]);
});

describe('every page', () => {
  let pages: [string, PageFacts][];

  beforeAll(async () => {
    pages = [...(await readSitePages(site))];
  });

  test('gives each id to one element', () => {
    const repeated = pages.flatMap(([file, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`),
    );
    expect(repeated).toEqual([]);
  });

  test('begins with its only first-level heading and leaves no level out', () => {
    const outOfOrder = pages.filter(([, { headingLevels: levels }]) => {
      const [first, ...rest] = levels;
      return first !== 1 || rest.some((level, index) => level === 1 || level > (levels[index] ?? 0) + 1);
    });
    expect(outOfOrder.map(([file]) => file)).toEqual([]);
  });

  test('has one header, one main part and one footer', () => {
    const parts = ['header.top', 'main', 'footer'] as const;
    const counts = pages.map(([file, { landmarks }]) => [file, parts.map((part) => landmarks[part])]);
    expect(counts).toEqual(pages.map(([file]) => [file, file.startsWith('embed/') ? [0, 1, 0] : [1, 1, 1]]));
  });

  test('names each of its navigations', () => {
    expect(pages.filter(([, { landmarks }]) => landmarks['nav:not([aria-label])'] > 0)).toEqual([]);
  });
});
