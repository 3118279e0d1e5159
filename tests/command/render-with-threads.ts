import { siteParts } from '../../src/command/real-site-parts.ts';
import { sideWorkIn } from '../../src/command/start-side-work.ts';
import { loadSite } from '../../src/load/load-site.ts';
import { withoutReaders } from '../../src/load/with-readers.ts';
import { sharePages } from '../../src/publish/shared-pages.ts';
import { SiteWriter } from '../../src/publish/site-writer.ts';

/*
 * Renders every page of a small site twice: in this thread into one folder, and by side work of so many threads into
 * another. Prints the hashes of both as JSON. A process of its own, as a build is one: what else a test runner does in a
 * process is kept away from the threads.
 * Usage: node render-with-threads.ts THREADS ASSETS_DIR HERE_DIR THERE_DIR
 */
const [most = '', assets = '', here = '', there = ''] = process.argv.slice(2);
const dataDir = 'tests/fixtures/folders/made-up';
const addresses = { base: '/bench/', siteUrl: 'https://bench.example' };
const cards = 'standings';
const { site } = await loadSite(dataDir);
const bundle = siteParts.bundle(addresses.base);
try {
  const steps = siteParts.steps(site, { bundle, dataDir, jobs: 1, cards, ...addresses });
  const order = { site: withoutReaders({ ...site, cards }), ...addresses };
  const side = sideWorkIn(order, Number(most), 1)(there, () => undefined);
  const writer = new SiteWriter(steps, here);
  await steps.render({
    ...addresses,
    outDir: assets,
    onPage: () => undefined,
    keepPage: writer.writePage,
    renderPages: (shared) => side.renderPages(sharePages(shared)),
  });
  process.stdout.write(JSON.stringify({ here: writer.hashes, there: await side.finish() }));
} finally {
  await bundle.discard();
}
