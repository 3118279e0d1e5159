import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type ServedSite, serveSite } from '../../src/command/serve-site.ts';
import { launchBrowser } from './browser.ts';
import type { BuiltSite } from './built-site.ts';

/** A page of a served site, and what it complained about. */
export interface OpenedPage {
  page: Page;
  /** Console errors and warnings, uncaught errors, requests that failed or left the site: one line each. */
  complaints: string[];
}

/** Opens pages of one site in one browser. */
export interface SiteBrowser {
  /** A page at a path from the site's root, in a context of its own that the running test closes. */
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenedPage>;
  /** A blank page in a context of its own, for tests that prepare it before they go anywhere. */
  blank: (options?: BrowserContextOptions) => Promise<OpenedPage>;
  /** Full address of a path from the site's root. */
  address: (path: string) => string;
}

/** One browser and one server for all tests of a file. A site that is still being built is waited for. */
export function siteBrowser({ dir, base }: BuiltSite, built?: Promise<void>): SiteBrowser {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    await built;
    [browser, site] = await Promise.all([launchBrowser(), serveSite({ siteDir: dir, base, ports: [0] })]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  const address = (path: string) => `${site.url}${path.slice(1)}`;
  const blank: SiteBrowser['blank'] = async (options) => {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    return { page, complaints: listen(page, new URL(site.url).origin) };
  };
  const open: SiteBrowser['open'] = async (path, options) => {
    const opened = await blank(options);
    await opened.page.goto(address(path));
    await opened.page.evaluate(() => document.fonts.ready.then(() => undefined));
    return opened;
  };
  return { open, blank, address };
}

function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`leaves the site: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${String(response.status())}: ${response.url()}`);
  });
  return complaints;
}
