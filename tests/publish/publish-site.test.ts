import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SiteHashes } from '../../src/publish/hashes.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import type { SiteSteps } from '../../src/publish/site-steps.ts';
import { readFiles } from '../support/read-files.ts';
import { siteSteps } from '../support/site-steps.ts';
import { tempDir } from '../support/temp-dir.ts';

const first = siteSteps({ 'index.html': 'first' });
const second = siteSteps({ 'index.html': 'second', 'b/index.html': 'more' });

function publish(out: string, steps: SiteSteps): Promise<number> {
  return publishSite({ out, steps });
}

describe('publishing a site', () => {
  test('pages, documents and copies are published, and the files are counted', async () => {
    const out = join(tempDir(), 'dist');
    expect(await publish(out, first)).toBe(4);
    expect(readFiles(out)).toMatchObject({
      'index.html': 'first',
      'badge/a.svg': '<svg/>',
      'copy/index.html': 'first',
    });
  });

  test('hashes.json lists every other file with its SHA-256, sorted by path', async () => {
    const out = join(tempDir(), 'dist');
    await publish(out, second);
    const { outputs: hashes } = JSON.parse(readFileSync(join(out, 'hashes.json'), 'utf8')) as SiteHashes;
    expect(Object.keys(hashes)).toEqual(['b/index.html', 'badge/a.svg', 'copy/index.html', 'index.html']);
    expect(hashes['index.html']).toBe(createHash('sha256').update('second').digest('hex'));
  });

  test('a second build replaces the first and leaves nothing beside it', async () => {
    const parent = tempDir();
    await publish(join(parent, 'dist'), second);
    await publish(join(parent, 'dist'), first);
    expect(readFiles(join(parent, 'dist'))).not.toHaveProperty('b/index.html');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  test('an empty folder is replaced', async () => {
    const out = tempDir();
    await publish(out, first);
    expect(readFiles(out)).toHaveProperty('index.html');
  });

  test('a symbolic link to the site still points to it after a build', async () => {
    const parent = tempDir();
    await publish(join(parent, 'real'), first);
    symlinkSync('real', join(parent, 'dist'));
    await publish(join(parent, 'dist'), second);
    expect(readFiles(join(parent, 'real'))['index.html']).toBe('second');
  });

  test('progress names every phase', async () => {
    const phases = new Set<string>();
    const onProgress = (phase: string) => void phases.add(phase);
    await publishSite({ out: join(tempDir(), 'dist'), steps: first, onProgress });
    expect([...phases]).toEqual(['pages', 'documents']);
  });

  test('the pages are rendered for the given address', async () => {
    const seen: unknown[] = [];
    const render: SiteSteps['render'] = async (target) => {
      seen.push(target.siteUrl);
      return first.render(target);
    };
    const steps = { ...first, render };
    await publishSite({ out: join(tempDir(), 'd'), steps, siteUrl: 'https://a.example' });
    expect(seen).toEqual(['https://a.example']);
  });
});

describe('a build that fails', () => {
  const failing: Record<string, SiteSteps> = {
    'while pages are rendered': { ...second, render: () => Promise.reject(new Error('no page')) },
    'while documents are written': siteSteps({ 'index.html': 'x' }, { documents: () => badDocuments() }),
    'because a copy has no original': siteSteps({ 'other.html': 'x' }),
    'because two parts claim one path': siteSteps({ 'index.html': 'x', 'badge/a.svg': 'x' }),
  };

  test.each(Object.entries(failing))(
    '%s leaves the old site whole and nothing beside it',
    async (_, steps) => {
      const parent = tempDir();
      const out = join(parent, 'dist');
      await publish(out, first);
      const before = readFiles(out);
      await expect(publish(out, steps)).rejects.toThrow();
      expect(readFiles(out)).toEqual(before);
      expect(readdirSync(parent)).toEqual(['dist']);
    },
  );

  test('names the path that two parts claim', async () => {
    const steps = siteSteps({ 'index.html': 'x', 'badge/a.svg': 'x' });
    await expect(publish(join(tempDir(), 'dist'), steps)).rejects.toThrow('badge/a.svg');
  });

  test('leaves no site where there was none', async () => {
    const out = join(tempDir(), 'dist');
    await expect(publish(out, siteSteps({}))).rejects.toThrow();
    expect(existsSync(out)).toBe(false);
  });
});

describe('a folder that is not a site', () => {
  test.each([
    ['foreign files', { 'thesis.txt': 'years of work' }],
    ['a hashes.json of somebody else', { 'hashes.json': '{"a":"b"}', a: '' }],
    ['a hashes.json that is no JSON', { 'hashes.json': 'sums', a: '' }],
  ])('with %s is refused and stays as it is', async (_, files) => {
    const out = tempDir();
    for (const [path, text] of Object.entries(files)) writeFileSync(join(out, path), text);
    await expect(publish(out, first)).rejects.toThrow('was not made by bench-pages');
    expect(readFiles(out)).toEqual(files);
  });

  test('a site to which somebody added a file is refused, and the file is named', async () => {
    const out = join(tempDir(), 'dist');
    await publish(out, first);
    mkdirSync(join(out, '.git'));
    writeFileSync(join(out, '.git', 'HEAD'), 'ref');
    await expect(publish(out, second)).rejects.toThrow('.git/HEAD');
    expect(readFiles(out)['index.html']).toBe('first');
  });

  test('what a desktop leaves in a site does not keep it from being replaced', async () => {
    const out = join(tempDir(), 'dist');
    await publish(out, first);
    writeFileSync(join(out, '.DS_Store'), '');
    await publish(out, second);
    expect(readFiles(out)['index.html']).toBe('second');
  });

  test('a file in the place of the folder is refused', async () => {
    const out = join(tempDir(), 'dist');
    writeFileSync(out, 'text');
    await expect(publish(out, first)).rejects.toThrow('is a file');
  });
});

function* badDocuments(): Generator<{ path: string; body: string }> {
  yield { path: 'badge/a.svg', body: '<svg/>' };
  throw new Error('no badge');
}
