import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishSite } from '../../src/publish/publish-site.ts';
import { verifyInputs, verifySite } from '../../src/publish/verify-site.ts';
import { siteSteps } from '../support/site-steps.ts';
import { tempDir } from '../support/temp-dir.ts';

const sum = 'a'.repeat(64);
const other = 'b'.repeat(64);

async function publishedSite(): Promise<string> {
  const out = join(tempDir(), 'dist');
  const steps = siteSteps({ 'index.html': 'home' }, { inputs: () => ({ 'site.json': sum }) });
  await publishSite({ out, steps });
  return out;
}

describe('a built site', () => {
  test('is as its hashes say right after it was built', async () => {
    expect(verifySite(await publishedSite())).toEqual({ files: 3, differences: [] });
  });

  test('that was touched is told file by file', async () => {
    const out = await publishedSite();
    writeFileSync(join(out, 'index.html'), 'home, and more');
    writeFileSync(join(out, 'own.txt'), 'mine');
    rmSync(join(out, 'badge/a.svg'));
    expect(verifySite(out).differences).toEqual([
      { path: 'badge/a.svg', kind: 'missing' },
      { path: 'index.html', kind: 'changed' },
      { path: 'own.txt', kind: 'unknown' },
    ]);
  });

  test('knows the data it was made from', async () => {
    const out = await publishedSite();
    expect(verifyInputs(out, { 'site.json': sum }).differences).toEqual([]);
    expect(verifyInputs(out, { 'site.json': other }).differences).toEqual([
      { path: 'site.json', kind: 'changed' },
    ]);
  });
});

test('a folder that is no site is refused', () => {
  expect(() => verifySite(tempDir())).toThrow('There is no hashes.json of a built site');
});
