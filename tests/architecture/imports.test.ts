import { describe, expect, test } from 'vitest';
import { importsIn, sourceFiles } from './source-files.ts';

/** What each layer may import: in full, and for its types only. Everything may import from its own folder. */
const arrows: Record<string, { from?: string; types?: string }> = {
  schemas: {},
  routes: { types: 'schemas' },
  stats: { from: 'schemas' },
  text: { from: 'stats', types: 'schemas' },
  evidence: { from: 'text', types: 'schemas' },
  terminal: { from: 'stats text', types: 'schemas' },
  load: { from: 'schemas routes stats text evidence terminal' },
  snippets: { from: 'text routes', types: 'schemas' },
  badges: { from: 'stats text', types: 'schemas' },
  views: { from: 'routes stats text evidence terminal snippets badges', types: 'schemas load' },
  export: { from: 'views badges snippets evidence terminal routes stats text', types: 'schemas load' },
  client: { from: 'text stats snippets routes evidence styles', types: 'schemas' },
  components: { from: 'routes text client snippets styles', types: 'views' },
  site: { from: 'load' },
  'development-middleware': { from: 'text' },
  'page-renderer': {},
  pages: { from: 'site views export badges components text' },
  publish: { from: 'views export badges routes text', types: 'load site page-renderer' },
  command: { from: 'publish load export site' },
};

/** Arrows of single files, each with its reason. */
const exceptions = new Map([
  [
    'src/views/cell/notices.ts -> src/load/redact/rules.ts',
    'the sentence of each rule stands beside the rule',
  ],
  [
    'src/views/words/methodology-record.ts -> src/load/redact/rules.ts',
    'the page that lists the rules prints them from where they are applied',
  ],
]);

/** Packages and parts of Node that a layer may use; none where it is not listed. */
const outside: Record<string, RegExp> = {
  schemas: /^zod$/,
  evidence: /^(?:anser|diff)$/,
  load: /^(?:zod|leven|node:(?:crypto|fs|path|stream|zlib))$/,
  views: /^(?:d3-(?:scale|shape)$|spdx-license-ids\/)/,
  terminal: /^@xterm\/headless$/,
  badges: /^(?:satori|@resvg\/resvg-js|node:(?:fs|module|zlib))$/,
  client: /^asciinema-player/,
  'development-middleware': /^astro$/,
  'page-renderer': /^astro\/app(?:\/entrypoint\/prod)?$/,
  export: /^(?:csv-stringify\/sync|hyparquet-writer|node:(?:crypto|zlib))$/,
  components: /^(?:shiki\/|@fontsource|astro\/compiler-runtime$)/,
  publish: /^(?:astro|node:(?:child_process|crypto|fs|os|path|url))$/,
  command: /^node:(?:fs|http|net|os|path|timers\/promises|util|worker_threads)$/,
};

/** Files that may use the file system although their layer is pure otherwise. */
const withFileSystem = /^(?:src\/(?:load|publish|command)\/|src\/badges\/fonts\.ts$|schemas\/generate\.ts$)/;

const files = sourceFiles('src/**/*.{ts,astro}', 'schemas/**/*.ts');
const imports = files.flatMap((file) => file.imports.map((found) => ({ path: file.path, ...found })));

function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'schemas' ? top : second.replace(/\.ts$/, '');
}

function isOwn(target: string): boolean {
  return /^(?:src|schemas)\//.test(target);
}

function mayImport(path: string, target: string, typeOnly: boolean): boolean {
  const [layer, other] = [layerOf(path), layerOf(target)];
  if (layer === other || exceptions.has(`${path} -> ${target}`)) return true;
  const { from = '', types = '' } = arrows[layer] ?? {};
  return `${from}${typeOnly ? ` ${types}` : ''}`.split(' ').includes(other);
}

function isAllowedOutside(path: string, target: string): boolean {
  if (schemasGenerator(path)) return target.startsWith('node:');
  return outside[layerOf(path)]?.test(target) ?? false;
}

function schemasGenerator(path: string): boolean {
  return path === 'schemas/generate.ts';
}

describe('imports', () => {
  test('own files are imported only along the arrows', () => {
    const wrong = imports
      .filter(({ path, target, typeOnly }) => isOwn(target) && !mayImport(path, target, typeOnly))
      .map(({ path, target, typeOnly }) => `${path} -> ${target}${typeOnly ? ' (types)' : ''}`);
    expect(wrong).toEqual([]);
  });

  test('packages and Node are used only where the table says', () => {
    const wrong = imports
      .filter(({ path, target }) => !isOwn(target) && !isAllowedOutside(path, target))
      .map(({ path, target }) => `${path} -> ${target}`);
    expect(wrong).toEqual([]);
  });

  test('the file system is touched in few places', () => {
    const wrong = imports.filter(({ path, target }) => target === 'node:fs' && !withFileSystem.test(path));
    expect(wrong).toEqual([]);
  });

  test('nothing imports pages', () => {
    expect(imports.filter(({ target }) => target.startsWith('src/pages/'))).toEqual([]);
  });

  test('every own file that is imported exists', () => {
    const known = new Set(files.map(({ path }) => path));
    const missing = imports.filter(
      ({ target }) => isOwn(target) && !known.has(target) && !/\.(?:css(?:\?url)?|json)$/.test(target),
    );
    expect(missing).toEqual([]);
  });

  test('every exception is in use', () => {
    const used = new Set(imports.map(({ path, target }) => `${path} -> ${target}`));
    expect([...exceptions.keys()].filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  test('every folder of the code is in the table', () => {
    const layers = new Set(files.map(({ path }) => layerOf(path)).filter((layer) => layer !== 'env.d'));
    expect([...layers].filter((layer) => !(layer in arrows))).toEqual([]);
  });
});

test('no file imports itself by way of others', () => {
  const targets = new Map(
    files.map(({ path, imports: own }) => [path, own.map(({ target }) => target).filter(isOwn)]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (trail.includes(path) || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(cycles).toEqual([]);
});

test('what the browser gets holds no Zod and nothing of Node', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(files.map(({ path }) => path).filter((path) => layerOf(path) === 'client'));
  for (const path of reached)
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) reached.add(target);
  const packages = [...reached].filter((target) => !isOwn(target));
  expect(packages.filter((name) => !name.startsWith('asciinema-player'))).toEqual([]);
});

describe('process', () => {
  const uses = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

  test('arguments are read by the command, and by the process that bundles for it', () => {
    expect(uses(/\bprocess\.argv\b/)).toEqual([
      'src/command/bench-pages.ts',
      'src/publish/bundle-process.ts',
    ]);
  });

  test('the environment is touched by the command, and where development and the bundler need it', () => {
    expect(uses(/\bprocess\.env\b/).filter((path) => layerOf(path) !== 'command')).toEqual([
      'src/publish/start-bundling.ts',
      'src/site.ts',
    ]);
  });
});

describe('the reading of imports', () => {
  test.each([
    ["import { a } from './b.ts';", 'src/x/b.ts', false],
    ["import type { A } from './b.ts';", 'src/x/b.ts', true],
    ["import { type A, type B } from '../y/b.ts';", 'src/y/b.ts', true],
    ["import { a, type B } from '../y/b.ts';", 'src/y/b.ts', false],
    ["import {\n  a,\n  b,\n} from './b.ts';", 'src/x/b.ts', false],
    ["import a from 'zod';", 'zod', false],
    ["import * as a from './b.ts';", 'src/x/b.ts', false],
    ["export * from './b.ts';", 'src/x/b.ts', false],
    ["export type { A } from './b.ts';", 'src/x/b.ts', true],
    ["import '../styles/base.css';", 'src/styles/base.css', false],
    ["const { a } = await import('./b.ts');", 'src/x/b.ts', false],
  ])('understands %j', (text, target, typeOnly) => {
    expect(importsIn('src/x/a.ts', text)).toEqual([{ target, typeOnly }]);
  });
});
