import { describe, expect, test } from 'vitest';
import { categoryOf, cliFacts, modelFacts, taskFacts } from '../../../src/views/about/facts.ts';
import { aboutFrame } from '../../../src/views/about/about-frame.ts';
import { categoryLink } from '../../../src/views/category-link.ts';
import { aSite, anEntry } from '../../support/a-site.ts';

const catalogue = {
  clis: new Map([
    ['acme', { id: 'acme', homepage: 'https://acme.example', litter: ['.acme', '.cache/acme/'] }],
  ]),
  models: new Map([['maker/model-1', { id: 'maker/model-1', vendor: 'maker', open_weights: false }]]),
  tasks: new Map([
    ['words/reverse', { id: 'words/reverse', category: 'words', expected_refusal: true, timeout_s: 600 }],
  ]),
  categories: new Map(),
};
const site = aSite([anEntry()], { catalogue });

describe('what the catalogue says', () => {
  test('about a CLI: its home page as a link, and what it leaves behind', () => {
    expect(cliFacts(site, 'acme')).toEqual([
      { label: 'Home page', text: 'https://acme.example', url: 'https://acme.example' },
      { label: 'Leaves behind', text: '.acme… .cache/acme/…' },
    ]);
  });

  test('about a model: only what is known', () => {
    expect(modelFacts(site, 'maker/model-1')).toEqual([
      { label: 'Vendor', text: 'maker' },
      { label: 'Weights', text: 'not open' },
    ]);
    expect(modelFacts(site, 'maker/other')).toEqual([]);
  });

  test('about a task: its budget in units', () => {
    expect(taskFacts(site, 'words/reverse')).toEqual([
      { label: 'Category', text: 'words' },
      { label: 'Right answer', text: 'a refusal' },
      { label: 'Time limit', text: '10\u00a0min' },
    ]);
  });
});

describe('the category of a task', () => {
  test('comes from the catalogue where no run says one, and is no link where no cell is in it', () => {
    expect(categoryOf(site, 'words/reverse')).toBe('words');
    expect(categoryLink(site, 'words')).toBeUndefined();
  });

  test('leads to its page where a cell is in it', () => {
    expect(categoryLink(aSite([anEntry({ category: 'words' })]), 'words')).toBe('/category/words/');
  });
});

test('the frame of a page about something has its name and its path', () => {
  const frame = aboutFrame(
    site,
    { tab: 'Tasks', description: 'All', path: '/task/', json: '/api/v1/tasks.json' },
    { base: '/' },
  );
  expect(frame).toMatchObject({
    title: 'Tasks · Benchmark results',
    path: '/task/',
    json: '/api/v1/tasks.json',
    unlisted: false,
  });
});
