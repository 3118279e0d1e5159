import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the small project, inside the package so that it finds Astro, with more pages of the given fixtures. */
export function tinySite(...pages: readonly string[]): string {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(join(process.cwd(), '.cache', 'tiny-site-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  cpSync('tests/fixtures/publish/tiny-site', root, { recursive: true });
  for (const page of pages) cpSync(`tests/fixtures/publish/${page}`, join(root, 'src/pages', page));
  return root;
}
