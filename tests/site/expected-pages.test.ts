import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apiRunPath } from '../../src/routes/data-paths.ts';
import { cellPath } from '../../src/routes/page-paths.ts';
import { badgePath } from '../../src/routes/picture-paths.ts';
import { builtSite, pageFile, siteText } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';

const site = builtSite('root');
const expectedDir = join(import.meta.dirname, '../expected/site');

describe.each([
  ['reference', cellsOfInterest.reference, 'expansion-20260616'],
  ['rate-limit', cellsOfInterest.rateLimit, 'newmodels-20260620'],
  ['aider-pass', cellsOfInterest.aiderPass, 'free-20260527'],
])('of the cell "%s"', (name, ids, sweepId) => {
  test('the page is as expected', async () => {
    const html = siteText(site, pageFile(cellPath(ids)));
    await expect(readable(html)).toMatchFileSnapshot(join(expectedDir, `${name}.html`));
  });

  test('the badge is as expected', async () => {
    const svg = siteText(site, pageFile(badgePath(ids, 'svg')));
    await expect(svg).toMatchFileSnapshot(join(expectedDir, `${name}.svg`));
  });

  test('the API document is as expected', async () => {
    const json: unknown = JSON.parse(siteText(site, pageFile(apiRunPath({ ...ids, sweepId, run: 1 }))));
    await expect(`${JSON.stringify(json, undefined, 2)}\n`).toMatchFileSnapshot(
      join(expectedDir, `${name}.json`),
    );
  });
});

/** A page without the hashes of its assets. Tags are broken before their last character, which changes nothing that is shown. */
function readable(html: string): string {
  return `${html.replace(/(\/_astro\/[^"]*?)\.[\w-]{8}(\.\w+")/g, '$1.hash$2').replaceAll('><', '\n><')}\n`;
}
