import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/command/main.ts';
import type { SiteParts } from '../../src/command/site-parts.ts';
import { fakeIo, type FakeIo } from '../support/fake-io.ts';
import { emptySite, fakeParts } from '../support/fake-parts.ts';
import { noBundle } from '../support/no-bundle.ts';
import { anError, aWarning } from '../support/problems.ts';
import { siteSteps } from '../support/site-steps.ts';
import { tempDir } from '../support/temp-dir.ts';
import { writeFiles } from '../support/write-files.ts';

async function build(parts: SiteParts, ...argv: string[]): Promise<FakeIo & { code: number }> {
  const io = fakeIo(tempDir());
  const code = await main(['build', '--data', '.', ...argv], io, parts);
  return { ...io, code };
}

function firstPage(io: FakeIo, out = 'dist'): string {
  return readFileSync(join(io.cwd, out, 'index.html'), 'utf8');
}

describe('bench-pages build', () => {
  test('publishes the site and says what it built', async () => {
    const io = await build(fakeParts());
    expect(io.code).toBe(0);
    expect(firstPage(io)).toBe('<h1>All runs</h1>');
    expect(io.printed.out).toBe('2 runs in 1 sweep: no problems\nBuilt 4 files in 0.0 s: dist\n');
  });

  test('--out names another folder', async () => {
    expect(firstPage(await build(fakeParts(), '--out', 'a/site'), 'a/site')).toContain('All runs');
  });

  test('warnings are printed once and do not fail the build', async () => {
    const { code, printed } = await build(fakeParts([aWarning]));
    expect(code).toBe(0);
    expect(printed.err.split('The run has no end.')).toHaveLength(2);
  });

  test('errors stop the build before anything is written', async () => {
    const io = await build(fakeParts([anError]));
    expect(io.code).toBe(1);
    expect(existsSync(join(io.cwd, 'dist'))).toBe(false);
    expect(io.printed.err).toContain('--allow-invalid');
  });

  test.each([
    ['a build that ends well', []],
    ['one that is refused', [anError]],
  ])('%s bundles for its base and leaves no bundle behind', async (_, problems) => {
    const told: string[] = [];
    const bundle = (base: string) => {
      told.push(base);
      const discard = async () => {
        await new Promise(setImmediate);
        told.push('discarded');
      };
      return { ...noBundle, discard };
    };
    await build({ ...fakeParts(problems), bundle }, '--base', '/bench');
    expect(told).toEqual(['/bench/', 'discarded']);
  });

  test('--allow-invalid builds without the files at fault and still fails', async () => {
    const io = await build(fakeParts([anError]), '--allow-invalid');
    expect(io.code).toBe(1);
    expect(firstPage(io)).toContain('All runs');
    expect(io.printed.err).toContain('pass is 57');
  });

  test('a data folder without runs does not empty the site', async () => {
    const io = await build(fakeParts([], 0));
    expect(io.code).toBe(1);
    expect(existsSync(join(io.cwd, 'dist'))).toBe(false);
    expect(io.printed.err).toContain('holds no runs');
  });

  test('--allow-invalid builds a site without runs', async () => {
    expect(firstPage(await build(fakeParts([], 0), '--allow-invalid'))).toContain('All runs');
  });

  test('says once what is left out where no address of the site is known, and not with --quiet', async () => {
    const parts = fakeParts();
    const unknown = {
      ...parts,
      load: () => ({ site: { ...emptySite(2), settings: {} }, problems: [] }),
    };
    const said = 'left out: share tags, oEmbed, feeds, sitemap';
    expect((await build(unknown)).printed.err.split(said)).toHaveLength(2);
    expect((await build(unknown, '--site', 'https://x.example')).printed.err).not.toContain(said);
    expect((await build(parts)).printed.err).not.toContain(said);
    expect((await build(unknown, '--quiet')).printed.err).toBe('');
  });

  test('a choice of cards that is none is refused: usage', async () => {
    const io = await build(fakeParts(), '--cards', 'some');
    expect(io.code).toBe(2);
    expect(io.printed.err).toContain('--cards is one of all, standings, none; received "some".');
  });

  test('--quiet prints nothing for a good build', async () => {
    expect((await build(fakeParts(), '--quiet')).printed).toEqual({ out: '', err: '' });
  });

  test('a folder that bench-pages did not make is left alone: environment', async () => {
    const io = fakeIo(tempDir());
    writeFiles(io.cwd, { 'dist/thesis.txt': 'years of work' });
    expect(await main(['build', '--data', '.'], io, fakeParts())).toBe(3);
    expect(io.printed.err).toContain('was not made by bench-pages');
  });

  test.each(['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT'])(
    'a disk that answers %s is named with its remedy',
    async (code) => {
      const fault = Object.assign(new Error('write'), { code, path: '/disk/x' });
      const render = () => Promise.reject(new Error('page', { cause: fault }));
      const io = await build({ ...fakeParts(), steps: () => siteSteps({}, { render }) });
      expect(io.code).toBe(3);
      expect(io.printed.err).toContain(`(${code}, /disk/x)`);
      expect(existsSync(join(io.cwd, 'dist'))).toBe(false);
    },
  );

  test('a fault of the program is not blamed on the data, and is told with where it arose', async () => {
    const cause = Object.assign(new Error('no such component'), { stack: 'at Components.astro:7' });
    const render = () => Promise.reject(new Error('no page', { cause }));
    const io = await build({ ...fakeParts(), steps: () => siteSteps({}, { render }) });
    expect(io.code).toBe(3);
    expect(io.printed.err).toContain('fault in bench-pages');
    expect(io.printed.err).toContain('no page');
    expect(io.printed.err).toContain('at Components.astro:7');
  });

  test('progress stops with the build, also when it fails', async () => {
    const render = () => Promise.reject(new Error('no such component'));
    expect((await build(fakeParts())).clock.running()).toBe(0);
    expect((await build({ ...fakeParts(), steps: () => siteSteps({}, { render }) })).clock.running()).toBe(0);
  });
});

describe('the addresses of a build', () => {
  async function addressesOf(...argv: string[]): Promise<unknown> {
    const seen: unknown[] = [];
    const parts = fakeParts();
    const steps: SiteParts['steps'] = (site, addresses) => {
      seen.push(addresses);
      return parts.steps(site, addresses);
    };
    await build({ ...parts, steps }, ...argv);
    return seen[0];
  }

  test('come from the settings of the site where no option names them', async () => {
    expect(await addressesOf()).toMatchObject({ base: '/', siteUrl: 'https://settings.example' });
  });

  test('an option wins over the settings', async () => {
    expect(await addressesOf('--site', 'https://own.example')).toMatchObject({
      siteUrl: 'https://own.example',
    });
  });

  test.each(['/bench/', '/bench', 'bench', 'bench/'])('base "%s" is /bench/', async (base) => {
    expect(await addressesOf('--base', base)).toMatchObject({ base: '/bench/' });
  });
});
