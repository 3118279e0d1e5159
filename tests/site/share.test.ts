import { expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { cardPath } from '../../src/routes/picture-paths.ts';
import { builtSite, pageFile, siteFiles, siteText } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';

test.each(['/', cellPath(cellsOfInterest.reference), '/pair/aider/openai/gpt-oss-120b/'])(
  'a link to %s can be shown with its title, what it says and its address',
  (path) => {
    const html = siteText(builtSite('root'), pageFile(path));
    const meta = (name: string) => new RegExp(`<meta [a-z]+="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(meta('og:title')).toBe(/<title>([^<]*)/.exec(html)?.[1]);
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('og:url')).toBe(`https://codingagentbench.com${path}`);
  },
);

test.each(['/', '/pair/aider/openai/gpt-oss-120b/', '/cli/aider/', '/task/polyglot/rust-error-handling/'])(
  'a link to %s can be shown with a picture that is there',
  (path) => {
    const site = builtSite('root');
    const html = siteText(site, pageFile(path));
    const meta = (name: string) => new RegExp(`<meta [a-z]+="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('og:image')).toBe(`https://codingagentbench.com${cardPath(path)}`);
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    expect(meta('og:image:alt')).toMatch(/\w/);
    expect(siteFiles(site)).toContain(cardPath(path).slice(1));
  },
);

test.each(['/methodology/', cellPath(cellsOfInterest.reference)])('a link to %s has no picture', (path) => {
  const html = siteText(builtSite('root'), pageFile(path));
  expect(html).not.toContain('og:image');
  expect(html).toContain('<meta name="twitter:card" content="summary">');
});

test('no page of a site without cards names a picture', () => {
  const site = builtSite('hostile');
  expect(siteText(site, pageFile('/'))).not.toContain('og:image');
  expect(siteFiles(site).filter((path) => path.startsWith('card/'))).toEqual([]);
});
