import { expect, test } from 'vitest';
import { dataPackage } from '../../../src/export/tables/data-package.ts';
import { aSite } from '../../support/a-site.ts';

test('the home page of the package is the site’s own, under its base', () => {
  const site = aSite([]);
  expect(dataPackage(site, [], { base: '/bench/', siteUrl: 'https://bench.example' })).toMatchObject({
    homepage: 'https://bench.example/bench/',
  });
  expect(dataPackage(site, [], { base: '/bench/' })).not.toHaveProperty('homepage');
});

test.each([
  [{ id: 'CC0-1.0' }, [{ name: 'CC0-1.0' }]],
  [{ id: 'Ours', url: 'https://bench.example/l' }, [{ path: 'https://bench.example/l', title: 'Ours' }]],
  [{ id: 'Ours' }, undefined],
])('the licence %j is %j: only an id of a known list is a name', (data, licences) => {
  const site = aSite([], { settings: { licences: { data } } });
  expect(dataPackage(site, [], { base: '/' })).toEqual(
    expect.objectContaining({ resources: [], ...(licences === undefined ? {} : { licenses: licences }) }),
  );
  expect('licenses' in dataPackage(site, [], { base: '/' })).toBe(licences !== undefined);
});
