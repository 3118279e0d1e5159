import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite, pageFile, siteFiles, siteText } from '../support/built-site.ts';
import { hostileData, type HostileRun, hostileRun } from '../support/hostile-runs.ts';
import { openDetails } from '../support/open-details.ts';
import { siteBrowser } from '../support/site-browser.ts';
import { textLeaves } from '../support/text-leaves.ts';

const site = builtSite('hostile');
const { open } = siteBrowser(site);

describe.each(['quotes', 'devices', 'markup'] as const)('the page of the hostile run "%s"', (name) => {
  /** What a page leaves to the document of its run, or says in its own words. */
  const notOnThePage = [
    /^\/sweep_id$/,
    /^\/steps\/\d+\/(?:timestamp|source|tool_calls\/\d+\/tool_call_id|observation\/results\/\d+\/source_call_id)$/,
    /\/message\/\d+\/type$/,
    /^\/source\/url$/,
    /_at$/,
    /\/timestamp$/,
    /^\/spans\/1\/kind$/,
  ];

  test('shows each recorded text as it is', async () => {
    const { page } = await open(pageOf(name));
    await openDetails(page);
    const seen = await page.locator('main').innerText();
    const leaves = textLeaves(hostileRun(name), keysOfData);
    expect(leaves.length).toBeGreaterThan(30);
    const missing = leaves.filter(
      ({ pointer, text }) =>
        !notOnThePage.some((pattern) => pattern.test(pointer)) && !includesText(seen, text),
    );
    expect(missing).toEqual([]);
  });

  test('gives each recorded text in the document of its run', () => {
    const file = siteFiles(site).find(
      (path) => path.startsWith('api/v1/runs/') && path.includes(pageFile(pageOf(name)).slice(5, -11)),
    );
    const { recorded } = JSON.parse(siteText(site, file ?? '')) as { recorded: unknown };
    expect(recorded).toEqual(JSON.parse(JSON.stringify(hostileRun(name))));
  });

  test('shows no command in which an id leaves its quotes', async () => {
    const { page } = await open(pageOf(name));
    const { cli, model, task } = hostileRun(name);
    const commands = await page.locator('section[aria-labelledby="run-it"] code').allInnerTexts();
    const bare = commands.map((command) => command.replace(/'(?:[^']|'\\'')*'/g, ''));
    const risky = [cli, model, task].filter((id) => /[^\w./:@-]/.test(id));
    expect(bare.filter((command) => risky.some((id) => command.includes(id)))).toEqual([]);
  });
});

test('the page of a withdrawn run shows the reason as it is', async () => {
  const { page } = await open(cellPath({ cli: 'gone"><i', model: 'gone/ü', task: "t'/index" }));
  expect(await page.locator('main').innerText()).toContain(
    `"><img src=x onerror="window.__pwned='ledger.reason'">`,
  );
});

test('the name of the site and its publisher are shown as they are', async () => {
  const { page } = await open('/');
  const { name, publisher, tagline } = JSON.parse(readFileSync(join(hostileData, 'site.json'), 'utf8')) as {
    name: string;
    tagline: string;
    publisher: { name: string };
  };
  expect(await page.locator('.brand').innerText()).toBe(name);
  expect(await page.locator('h1').innerText()).toBe(tagline);
  expect(await page.title()).toBe(`${tagline} · ${name}`);
  expect(await page.locator('footer').innerText()).toContain(publisher.name);
});

test('characters that act unseen are shown, not acted on', () => {
  const html = siteText(site, pageFile(pageOf('controls')));
  const acting =
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\uffff]/g;
  expect([...new Set(html.match(acting))].map((character) => character.codePointAt(0)?.toString(16))).toEqual(
    [],
  );
});

function pageOf(name: HostileRun): string {
  return cellPath(hostileRun(name));
}

/** Members whose keys come from the data. */
const keysOfData = [/\/attrs$/, /\/attrs\/nested$/, /\/arguments$/];

function includesText(page: string, text: string): boolean {
  return flat(page).includes(flat(text)) || flat(page).includes(flat(JSON.stringify(text).slice(1, -1)));
}

/** Text without its white space, which a page may break anew. */
function flat(text: string): string {
  return text.replace(/\s+/g, '');
}
