import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A copy of the small project, inside the package so that it finds Astro, with more pages of the given fixtures. One that
 * is no valid Astro is kept as `.txt`, where no tool reads it as a component.
 */
export function tinySite(...pages: readonly string[]): string {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(join(process.cwd(), '.cache', 'tiny-site-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  cpSync('tests/fixtures/publish/tiny-site', root, { recursive: true });
  for (const page of pages)
    cpSync(`tests/fixtures/publish/${page}`, join(root, 'src/pages', page.replace(/\.txt$/, '.astro')));
  return root;
}
