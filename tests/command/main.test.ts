import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/command/main.ts';
import { fakeIo } from '../support/fake-io.ts';
import { fakeParts } from '../support/fake-parts.ts';
import { tempDir } from '../support/temp-dir.ts';

async function run(...argv: string[]) {
  const io = fakeIo(tempDir());
  const code = await main(argv, io, fakeParts());
  return { code, ...io.printed };
}

describe('the command line', () => {
  test.each([
    ['an unknown command names the nearest one', ['biild'], 'Did you mean build?'],
    [
      'an unknown command far from all others lists them',
      ['merge'],
      'The commands are check, build, preview, verify.',
    ],
    ['an unknown option names the nearest one', ['build', '--dta', 'x'], 'Did you mean --data?'],
    ['an option of another command is unknown', ['check', '--port', '1'], 'There is no option --port.'],
    [
      'an option that is not built yet is unknown',
      ['build', '--shard', '1/2'],
      'There is no option --shard.',
    ],
    ['a short option is unknown', ['build', '-d'], 'There is no option -d.'],
    ['an option without its value', ['build', '--out'], '--out needs a value: --out DIR.'],
    ['an option with an empty value', ['build', '--out='], '--out needs a value: --out DIR.'],
    ['a value where none belongs', ['build', '--quiet=yes'], '--quiet takes no value; received "yes".'],
    ['no folder where one belongs', ['verify'], 'Name the folder of the site: bench-pages verify DIR.'],
    ['two folders where one belongs', ['verify', 'a', 'b'], '"b" was not expected here'],
    ['a word where an option belongs', ['check', 'runs'], '"runs" was not expected here'],
    [
      'a format that does not exist',
      ['check', '--format', 'xml'],
      '--format is text or json; received "xml".',
    ],
    ['an address that is none', ['build', '--site', 'bench.example'], 'received "bench.example"'],
    ['an address that is no web address', ['build', '--site', 'ftp://bench.example'], 'received "ftp://'],
    ['a base that is an address', ['build', '--base', 'https://x.example/'], '--base is a path'],
    ['a base that climbs', ['build', '--base', '/a/../b'], '--base is a path'],
    ['a port that is no number', ['preview', '--port', 'http'], '--port is a number'],
    ['a port beyond the last', ['preview', '--port', '65536'], '--port is a number'],
    ['a data folder that is not there', ['check', '--data', 'nowhere'], 'nowhere'],
  ])('%s: wrong usage', async (_, argv, message) => {
    const { code, out, err } = await run(...argv);
    expect(err).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('no command prints the help as an error', async () => {
    const { code, out, err } = await run();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: bench-pages COMMAND');
  });

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    ['help', '--help'],
    ['check', 'check', '--help'],
    ['build', 'build', '--help'],
    ['preview', 'preview', '--help'],
    ['verify', 'verify', '--help'],
  ])('the help of "%s" is as expected', async (name, ...argv) => {
    const { code, out } = await run(...argv);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(`../expected/command/${name}.txt`);
  });

  test('--help wins over other options', async () => {
    expect((await run('build', '--data', 'nowhere', '--help')).code).toBe(0);
  });
});
