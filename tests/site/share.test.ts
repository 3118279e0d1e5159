import { expect, test } from 'vitest';
import { cellPath } from '../../src/routes/page-paths.ts';
import { builtSite, pageFile, siteText } from '../support/built-site.ts';
import { cellsOfInterest } from '../support/cells-of-interest.ts';

test.each(['/', cellPath(cellsOfInterest.reference), '/pair/aider/openai/gpt-oss-120b/'])(
  'a link to %s can be shown with its title, what it says and its address',
  (path) => {
    const html = siteText(builtSite('root'), pageFile(path));
    const meta = (name: string) => new RegExp(`<meta [a-z]+="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(meta('og:title')).toBe(/<title>([^<]*)/.exec(html)?.[1]);
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('og:url')).toBe(`https://codingagentbench.com${path}`);
    expect(meta('twitter:card')).toBe('summary');
  },
);
