import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { serveSite } from '../../src/command/serve-site.ts';
import { serve } from '../support/serve.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

function smallSite(): string {
  const folder = tempDir();
  writeFiles(folder, {
    'secret.txt': 'outside',
    'site/index.html': 'first page',
    'site/404.html': 'no such page',
    'site/cell/a/index.html': 'cell a',
    'site/cell/~c3~a9/index.html': 'cell é',
    'site/with space.txt': 'spaced',
    'site/empty/x.txt': 'x',
  });
  return `${folder}/site`;
}

/** Asks for a path as it is written; fetch would tidy it first. */
function ask(
  url: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; location?: string; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => {
        const { location } = response.headers;
        resolve({ status: response.statusCode ?? 0, text, ...(location === undefined ? {} : { location }) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('a served site', () => {
  test.each([
    ['/', 'first page'],
    ['/?sort=name', 'first page'],
    ['/index.html', 'first page'],
    ['/cell/a/', 'cell a'],
    ['/cell/~c3~a9/', 'cell é'],
    ['/cell/%7Ec3~a9/', 'cell é'],
    ['/with%20space.txt', 'spaced'],
  ])('%s is answered', async (path, text) => {
    expect(await ask(await serve(smallSite()), path)).toEqual({ status: 200, text });
  });

  test('a folder without its last slash is redirected, query and all', async () => {
    const answer = await ask(await serve(smallSite()), '/cell/a?x=1');
    expect(answer).toMatchObject({ status: 301, location: '/cell/a/?x=1' });
  });

  test.each(['/nowhere', '/nowhere/', '/empty/', '/index.html/'])(
    '%s is missing, with the 404 page',
    async (path) => {
      expect(await ask(await serve(smallSite()), path)).toEqual({ status: 404, text: 'no such page' });
    },
  );

  test('a site without a 404 page says so itself', async () => {
    expect(await ask(await serve(tempDir()), '/x')).toEqual({
      status: 404,
      text: 'This page does not exist.\n',
    });
  });

  test.each([
    '/../secret.txt',
    '/cell/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/cell/%2e%2e%2f%2e%2e%2fsecret.txt',
    '//etc/passwd',
    '/%2fetc/passwd',
    '/a%00b',
    '/%zz',
  ])('%s does not leave the folder', async (path) => {
    expect(await ask(await serve(smallSite()), path)).toEqual({ status: 400, text: '' });
  });

  test('only reading is allowed', async () => {
    expect((await ask(await serve(smallSite()), '/', 'POST')).status).toBe(405);
  });

  test('a HEAD request has no body', async () => {
    expect(await ask(await serve(smallSite()), '/', 'HEAD')).toEqual({ status: 200, text: '' });
  });
});

describe('a site served under a base', () => {
  test('answers below it only', async () => {
    const url = await serve(smallSite(), '/bench/');
    expect((await fetch(url)).status).toBe(200);
    expect((await ask(url, '/bench/cell/a/')).text).toBe('cell a');
    expect((await ask(url, '/cell/a/')).status).toBe(404);
    expect((await ask(url, '/benchmark/')).status).toBe(404);
  });

  test('redirects inside the base', async () => {
    const url = await serve(smallSite(), '/bench/');
    expect((await ask(url, '/bench')).location).toBe('/bench/');
    expect((await ask(url, '/bench/cell/a')).location).toBe('/bench/cell/a/');
  });
});

describe('content types', () => {
  test.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.svg', 'image/svg+xml'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.xml', 'application/xml; charset=utf-8'],
    ['a.cast', 'application/x-asciicast'],
    ['a.wasm', 'application/wasm'],
    ['a.woff2', 'font/woff2'],
    ['a.jsonl.gz', 'application/gzip'],
    ['a.PNG', 'image/png'],
    ['a.unheard-of', 'application/octet-stream'],
  ])('%s is %s', async (name, type) => {
    const folder = tempDir();
    writeFiles(folder, { [name]: 'x' });
    const response = await fetch(`${await serve(folder)}${name}`);
    expect(response.headers.get('content-type')).toBe(type);
  });
});

describe('the port', () => {
  test('is the next free one where several may be tried', async () => {
    const taken = Number(new URL(await serve(smallSite())).port);
    const other = await serveSite({ siteDir: smallSite(), base: '/', ports: [taken, 0] });
    expect((await fetch(other.url)).status).toBe(200);
    await other.close();
  });

  test('that cannot exist is an error, and no other is tried', async () => {
    await expect(serveSite({ siteDir: smallSite(), base: '/', ports: [70_000, 0] })).rejects.toThrow('70000');
  });

  test('that is taken is an error where it is the only one', async () => {
    const taken = Number(new URL(await serve(smallSite())).port);
    await expect(serveSite({ siteDir: smallSite(), base: '/', ports: [taken] })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
