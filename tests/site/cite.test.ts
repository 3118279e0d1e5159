import { expect, test } from 'vitest';
import { runPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('based'));
const permanent = runPath({ ...cellsOfInterest.reference, sweepId: 'expansion-20260616', run: 1 });

test('a run that the address names is cited by its permanent address', async () => {
  const { page, complaints } = await open(`/cite/?run=${encodeURIComponent(permanent)}`);
  await page.locator('cite-run .filled').waitFor();
  const text = await page.locator('#run-bibtex').textContent();
  expect(text).toContain(
    'opencode with meta/llama-4-maverick-17b-128e-instruct on polyglot/rust-error-handling: failed, no change',
  );
  expect(text).toContain(`/bench${permanent}`);
  expect(complaints).toEqual([]);
});

test('what is no address of a run is refused in words', async () => {
  const { page } = await open('/cite/');
  await page.getByLabel('Permanent address of a run').fill('/cell/x/');
  await page.getByRole('button', { name: 'Cite it' }).click();
  expect(await page.getByRole('status').textContent()).toContain('not the permanent address of a run');
});
