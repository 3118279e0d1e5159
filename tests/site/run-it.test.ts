import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cellPath, cliPath } from '../../src/routes/page-paths.ts';
import { builtSite } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';
import { siteBrowser } from '../support/site-browser.ts';

const { open } = siteBrowser(builtSite('root'));
const referencePath = cellPath(cellsOfInterest.reference);
const endpoint = 'http://127.0.0.1:8000/v1';

describe('the form over the snippets of a cell', () => {
  test('writes the values of the reader into them and into the address, and never a key', async () => {
    const { page, complaints } = await open(`${referencePath}#t=1234`);
    await openForm(page);
    await page.getByLabel('Endpoint', { exact: true }).fill(endpoint);
    await page.getByLabel('Model id', { exact: true }).fill('org/model');
    expect(await page.locator('#credentials').textContent()).toContain(`export CAB_ENDPOINT='${endpoint}'`);
    expect(await page.locator('#credentials').textContent()).toContain("export CAB_MODEL='org/model'");
    await page.getByLabel('Variable with your key', { exact: true }).fill('sk-secret-123');
    expect(await page.getByRole('status').textContent()).toMatch(/never the key itself/);
    expect(page.url()).not.toContain('secret');
    expect(await page.locator('run-it').innerText()).not.toContain('secret');
    await page.getByLabel('Variable with your key', { exact: true }).fill('MY_KEY');
    expect(await page.locator('#credentials').textContent()).toContain('export CAB_KEY="$MY_KEY"');
    expect(new URL(page.url()).hash).toMatch(
      /^#t=1234&endpoint=http%3A%2F%2F127\.0\.0\.1%3A8000%2Fv1&model-id=org%2Fmodel&key-variable=MY_KEY$/,
    );
    expect(complaints).toEqual([]);
  });

  test('takes them from an address that holds them', async () => {
    const { page } = await open(`${referencePath}#model-id=org%2Fm&endpoint=javascript%3Aalert(1)`);
    expect(await page.getByLabel('Model id', { exact: true }).inputValue()).toBe('org/m');
    expect(await page.getByLabel('Endpoint', { exact: true }).inputValue()).toBe('');
    expect(await page.locator('#credentials').textContent()).toContain("export CAB_MODEL='org/m'");
  });

  test('writes for another shell, remembers it without a cookie, and gives the colours back', async () => {
    const { page, complaints } = await open(referencePath);
    const built = await page.locator('#docker').innerHTML();
    await openForm(page);
    await page.getByLabel('Shell', { exact: true }).selectOption('powershell');
    expect(await page.locator('#docker').textContent()).toMatch(/docker run --rm `\n/);
    expect(await page.getByRole('status').textContent()).toMatch(/PowerShell .* were not run\./);
    await page.reload();
    expect(await page.getByLabel('Shell', { exact: true }).inputValue()).toBe('powershell');
    expect(await page.locator('#own-model').textContent()).toContain('| Set-Content opencode.json');
    expect(await page.context().cookies()).toEqual([]);
    await page.getByLabel('Shell', { exact: true }).selectOption('posix');
    expect(await page.locator('#docker').innerHTML()).toBe(built);
    expect(complaints).toEqual([]);
  });

  test('also stands on the page of a CLI, where a .env file and the notes are', async () => {
    const { page, complaints } = await open(`${cliPath('opencode')}#model-id=org%2Fm`);
    expect(await page.locator('#env-file').textContent()).toContain('CAB_MODEL=org/m');
    expect(await page.locator('run-it').innerText()).toContain('Newer versions also call that flag --auto.');
    expect(complaints).toEqual([]);
  });
});

async function openForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fill in your endpoint, model and shell' }).click();
  await page.getByLabel('Shell', { exact: true }).waitFor();
}
